import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** An empty database of the run's PostgreSQL. */
export async function freshDatabase(): Promise<TestDatabase> {
  return cloneDatabase('template0');
}

/**
 * A copy of the template called `name`, which is built once per run by whoever comes first, in
 * whichever of Jest's workers. `build` must leave no connection open.
 */
export async function databaseFrom(
  name: string,
  build: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const template = nameInRun(`template_${name}`);
  await administer(async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const found = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rows.length > 0) return;
    const draft = `${template}_draft`;
    await admin.query(`drop database if exists ${escapeIdentifier(draft)} with (force)`);
    await admin.query(`create database ${escapeIdentifier(draft)} template template0`);
    await build(urlOf(draft));
    await admin.query(
      `alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(template)}`,
    );
  });
  return cloneDatabase(template);
}

/** A copy, as fast as files are copied, of a database that nobody is connected to; `drop` ends whatever is still connected. */
export async function cloneDatabase(template: string): Promise<TestDatabase> {
  const name = nameInRun(randomBytes(6).toString('hex'));
  await administer((admin) =>
    admin.query(
      `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}
       strategy file_copy`,
    ),
  );
  return { url: urlOf(name), drop: () => administer((admin) => dropDatabase(admin, name)) };
}

/** For a PostgreSQL that outlives the run: takes away what the run made there. */
export async function dropDatabasesOfRun(): Promise<void> {
  await administer(async (admin) => {
    const found = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [nameInRun('')],
    );
    for (const { datname } of found.rows) await dropDatabase(admin, datname);
  });
}

async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
}

function nameInRun(name: string): string {
  return `test_${process.env.TEST_RUN}_${name}`;
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
