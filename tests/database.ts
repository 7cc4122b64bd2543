import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** An empty database of the run's PostgreSQL. */
export async function freshDatabase(): Promise<TestDatabase> {
  return clone('template0');
}

/**
 * A copy of the template called `name`, which is built once per run by whoever comes first. The
 * name must change with what it is built from.
 */
export async function databaseFrom(
  name: string,
  build: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const template = `template_${name}`;
  await administer(async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const found = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rows.length > 0) return;
    const draft = `${template}_draft`;
    await admin.query(`drop database if exists ${escapeIdentifier(draft)} with (force)`);
    await admin.query(`create database ${escapeIdentifier(draft)}`);
    await build(urlOf(draft));
    await admin.query(
      `alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(template)}`,
    );
  });
  return clone(template);
}

async function clone(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer((admin) =>
    admin.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`),
  );
  const drop = () =>
    administer((admin) => admin.query(`drop database ${escapeIdentifier(name)} with (force)`));
  return {
    url: urlOf(name),
    async drop() {
      await drop();
    },
  };
}

function urlOf(database: string): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is set by the tests’ global set-up.');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function administer<Result>(act: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.end();
  }
}
