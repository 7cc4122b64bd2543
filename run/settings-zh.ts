import type { Settings } from './settings.ts';

/** What the settings mean, for README.zh-CN.md. */
export const settingsInChinese: Record<keyof Settings, string> = {
  PORT: '网关端口；0 表示任取一个空闲端口。',
  HOST: '网关监听的地址。',
  DATA_DIR: '存放内置 PostgreSQL 与自动生成密钥的目录。',
  DATABASE_URL: '改用已有的 PostgreSQL（17 或更新），不启动内置的。',
  COMPANY_NAME: '公司名称。',
  COMPANY_CURRENCY: '记账本位币（ISO 4217）；有凭证后不可更改。',
  COMPANY_COUNTRY: '适用其税制的国家（ISO 3166-1 alpha-2）。',
  DEMO: '为空的安装填入演示公司。',
  ADMIN_PASSWORD: '空的安装中首个管理员的密码；不设则随机生成。',
  WAYBILL_SECRET: '用于签署令牌与服务间调用；不设则生成于 DATA_DIR。',
  POOL_SIZE: '每个领域最多的数据库连接数。',
  STATEMENT_TIMEOUT_MS: '数据库语句超过此时长即被取消。',
  REQUEST_TIMEOUT_MS: '请求超过此时长即以错误结束。',
  COST_CAPACITY: '每位调用者一次可用的成本上限（`extensions.cost`）。',
  COST_RESTORE_RATE: '每位调用者每秒恢复的成本。',
  LOG_LEVEL: '标准错误输出中 JSON 日志的最低级别。',
  NODE_ENV: '`production` 关闭内省。',
  TRUSTED_DOCUMENTS: '按 SHA-256 列出文档的 JSON 文件；设置后只运行其中的文档。',
  AREA_URLS: '各领域的地址，供 `npm run service` 使用：`orders=http://orders:4000,…`。',
  SERVICE: '`npm run service` 提供的服务：某个领域，或 `gateway`。',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'OpenTelemetry 链路数据的发送地址；不设则不产生。',
};
