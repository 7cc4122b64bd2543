import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.stringbool();

/** Every setting, from the environment; each stands in the README's table too (a test checks). */
const schema = z.object({
  PORT: port.default(4000).describe('Port of the gateway; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the gateway listens on.'),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded PostgreSQL and of the generated secret.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('An existing PostgreSQL (17 or newer) to use instead of the embedded one.'),
  COMPANY_NAME: z.string().default('Harbour & Pine Trading').describe('Name of your company.'),
  COMPANY_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('CNY')
    .describe('Currency of the books (ISO 4217); fixed once there are entries.'),
  COMPANY_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('CN')
    .describe('Country whose taxes apply (ISO 3166-1 alpha-2).'),
  DEMO: flag.default(true).describe('Fill an empty installation with the demo company.'),
  ADMIN_PASSWORD: z
    .string()
    .min(12)
    .optional()
    .describe('Password of the first administrator of an empty installation; else a random one.'),
  WAYBILL_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Signs tokens and calls between services; generated into DATA_DIR when absent.'),
  POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(10)
    .describe('Database connections of one area at most.'),
  STATEMENT_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(30_000)
    .describe('A database statement that takes longer is cancelled.'),
  REQUEST_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(15_000)
    .describe('A request that takes longer is ended with an error.'),
  COST_CAPACITY: z.coerce
    .number()
    .int()
    .min(1_000)
    .default(100_000)
    .describe('Cost that one viewer may spend at once (`extensions.cost`).'),
  COST_RESTORE_RATE: z.coerce
    .number()
    .int()
    .min(1)
    .default(2_000)
    .describe('Cost that each viewer gets back a second.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level of the JSON log lines on standard error.'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('`production` turns introspection off.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe('A JSON file of documents by SHA-256; when set, no other document is run.'),
  AREA_URLS: z
    .string()
    .optional()
    .describe('Where the areas are, for `npm run service`: `orders=http://orders:4000,…`.'),
  SERVICE: z.string().optional().describe('What `npm run service` serves: an area, or `gateway`.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('Where to send OpenTelemetry traces; none are made when absent.'),
});

export type Settings = z.infer<typeof schema>;

/** Reads the settings. Throws one error that names every wrong one and what it should be. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const known = Object.keys(schema.shape).flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const parsed = schema.safeParse(Object.fromEntries(known));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings are wrong:\n${wrong.join('\n')}`);
}

/** All settings with their defaults and meanings, for the README. */
export function describeSettings(): SettingDescription[] {
  const defaults = schema.parse({}) as Record<string, unknown>;
  return Object.entries(schema.shape).map(([name, type]) => ({
    name: name as keyof Settings,
    default: String(defaults[name] ?? ''),
    meaning: type.description ?? '',
  }));
}

type SettingDescription = { name: keyof Settings; default: string; meaning: string };
