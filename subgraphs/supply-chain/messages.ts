import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  BAD_HORIZON: {
    en: 'A horizon is 1 to {limit} periods, not {given}.',
    'zh-CN': '预测期应为 1 至 {limit} 期，而不是 {given}。',
  },
  NOT_A_PERIOD: {
    en: '{given} is not the first day of a {grain} that is still to end.',
    'zh-CN': '{given} 不是未结束周期（{grain}）的首日。',
  },
  NEGATIVE_FIGURE: {
    en: '{name} can not be less than zero: {given}.',
    'zh-CN': '{name} 不能小于零：{given}。',
  },
  REASON_MISSING: { en: 'Give a reason.', 'zh-CN': '请填写原因。' },
  NO_SUPPLIER: {
    en: 'Nobody sells {sku} to us; name a supplier.',
    'zh-CN': '没有供应商供应 {sku}，请指定供应商。',
  },
  BAD_SERVICE_LEVEL: {
    en: 'A service level is 50 to less than 100 percent, not {given}.',
    'zh-CN': '服务水平应为 50% 至 100% 以下，而不是 {given}。',
  },
  NOT_PREFERRED: {
    en: 'The preferred supplier of {sku} is another one[: {preferred}].',
    'zh-CN': '{sku} 的首选供应商是另一家[：{preferred}]。',
  },
  NO_LINES: { en: 'Give at least one line.', 'zh-CN': '请至少填写一行。' },
  UNKNOWN_LINE: {
    en: 'The purchase order has no line {lineId}.',
    'zh-CN': '采购订单没有明细行 {lineId}。',
  },
  OVER_SHIPPED: {
    en: 'At most {most} {unit} more of {sku} can be sent, not {given}.',
    'zh-CN': '{sku} 最多还可发货 {most} {unit}，而不是 {given}。',
  },
  NUMBER_MISSING: { en: 'Give the number of the notice.', 'zh-CN': '请填写发货通知编号。' },
  NOTICE_NUMBER_TAKEN: {
    en: 'Ship notice {number} was sent before.',
    'zh-CN': '发货通知 {number} 已发送过。',
  },
  BAD_COVER: {
    en: 'A cover is 1 to {limit} weeks, not {given}.',
    'zh-CN': '覆盖周数应为 1 至 {limit} 周，而不是 {given}。',
  },
};
