import { readdirSync, readFileSync } from 'node:fs';
import { Type, type EntitySchema } from '@mikro-orm/core';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Client, escapeIdentifier } from 'pg';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { decimal, type Decimal } from './decimal.ts';
import { preparedClient } from './prepared-client.ts';

export { sql };
export type Sql = Kysely<Record<string, Record<string, unknown>>>;

/** A `numeric` column as an exact Decimal. */
export class DecimalColumn extends Type<Decimal, string> {
  override convertToDatabaseValue(value: Decimal | null): string {
    return (value && decimal(value).toFixed()) as string;
  }

  override convertToJSValue(value: string | null): Decimal {
    return (value === null ? null : decimal(value)) as Decimal;
  }

  override compareAsType(): string {
    return 'string';
  }

  override compareValues(a: string, b: string): boolean {
    return a === b || (a != null && b != null && decimal(a).equals(b));
  }

  override getColumnType(): string {
    return 'numeric(24,8)';
  }
}

/** A calendar day kept as `2026-03-31`: never a moment, never moved by a time zone. */
export class DayColumn extends Type<string, string> {
  override getColumnType(): string {
    return 'date';
  }

  override compareAsType(): string {
    return 'string';
  }
}

export type DatabaseOptions = {
  url: string;
  /** The area's PostgreSQL schema: its connections see this one and no other area's. */
  schema: string;
  tables: readonly EntitySchema[];
  /** Folder of the area's `.sql` migrations. */
  migrations: URL;
  poolSize: number;
  /** A statement that takes longer is cancelled. */
  statementTimeoutMs: number;
};

/** Opens one area's own connection pool and entity mapping; applies nothing to the database. */
export async function openDatabase(options: DatabaseOptions): Promise<MikroORM> {
  const settings = [
    `search_path=${options.schema},extensions,public`,
    'pg_trgm.word_similarity_threshold=0.5',
    `statement_timeout=${options.statementTimeoutMs}`,
    `idle_in_transaction_session_timeout=${options.statementTimeoutMs}`,
    'TimeZone=UTC',
    'jit=off',
  ];
  return MikroORM.init({
    clientUrl: options.url,
    entities: [...options.tables],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      schema: options.schema,
      snapshot: false,
      silent: true,
      migrationsList: [
        ...migrationsIn(new URL('./migrations/', import.meta.url), 'kernel-'),
        ...migrationsIn(options.migrations, ''),
      ],
    },
    forceUtcTimezone: true,
    pool: { min: 0, max: options.poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: {
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      connectionTimeoutMillis: 10_000,
      Client: preparedClient(),
      pipeline: true,
      application_name: `waybill ${options.schema}`,
    },
  });
}

/**
 * Brings the area's schema up to date: the kernel's own tables first, then the area's `.sql` files
 * in the order of their names, each once. Safe to call from several replicas at once.
 */
export async function migrate(orm: MikroORM, options: DatabaseOptions): Promise<void> {
  const admin = new Client({ connectionString: options.url });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(hashtext('waybill migrate'))`);
    await admin.query(`create schema if not exists ${escapeIdentifier(options.schema)}`);
    await admin.query(extensions).catch((error: Error) => {
      throw new Error(`PostgreSQL must have pg_trgm and btree_gist: ${error.message}`);
    });
    await orm.migrator.up();
  } finally {
    await admin.end();
  }
}

/** What comes with PostgreSQL and is used by searches and by constraints on spans of time. */
const extensions = `create schema if not exists extensions;
  create extension if not exists pg_trgm with schema extensions;
  create extension if not exists btree_gist with schema extensions`;

/** A migration may rewrite large tables: it has longer than a request's statements have. */
const PATIENCE = [
  "set local statement_timeout = '2h'",
  "set local idle_in_transaction_session_timeout = '2h'",
];

function migrationsIn(folder: URL, prefix: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return {
      name: prefix + file,
      class: class extends Migration {
        override up(): void {
          for (const setting of PATIENCE) this.addSql(setting);
          this.addSql(text);
        }
      },
    };
  });
}

/** Kysely on the area's pool, or on the entity manager's transaction when it is in one. */
export function sqlOf(em: SqlEntityManager): Sql {
  return em.getKysely() as unknown as Sql;
}

/**
 * What a column is compared to that may be any of these: `id = ${oneOf(ids)}`. However many they
 * are, the planner expects as many rows: so it plans the statement once, and not anew each time.
 */
export function oneOf(keys: readonly string[]): RawBuilder<unknown> {
  return sql`any(${listOf(keys)})`;
}

/** These as an array, for `unnest`; the planner expects as many rows, however many they are. */
export function listOf(keys: readonly string[]): RawBuilder<unknown> {
  return sql`array(select unnest(${keys}::text[]))`;
}

/** Runs a query and gives its rows. */
export async function rows<Row>(db: Sql, query: RawBuilder<unknown>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/**
 * Makes transactions that name the same thing go one after the other: for what has no row yet to
 * lock, such as a unique e-mail address. Held until the transaction ends.
 */
export async function takeTurns(db: Sql, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}
