import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type Client } from 'pg';
import { ahead, preparedClient } from '../../kernel/prepared-client.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  const Prepared = preparedClient();
  client = new Prepared({ connectionString: database.url, pipeline: true });
  await client.connect();
  await client.query('create table thing (name text primary key)');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function prepared(): Promise<string[]> {
  const { rows } = await client.query('select statement from pg_prepared_statements');
  return (rows as { statement: string }[]).map(({ statement }) => statement);
}

test('a statement is prepared when it comes for the second time, and answers as before', async () => {
  const text = 'select $1::integer + 1 as next';
  for (const n of [1, 2, 3]) {
    expect((await client.query(text, [n])).rows).toEqual([{ next: n + 1 }]);
    expect((await prepared()).includes(text)).toBe(n > 1);
  }
});

test('texts beyond the limit are run unprepared', async () => {
  for (let n = 0; n < 250; n++) {
    for (const value of [1, 2]) {
      const { rows } = await client.query(`select $1::integer as c${n}`, [value]);
      expect(rows).toEqual([{ [`c${n}`]: value }]);
    }
  }
  expect((await prepared()).length).toBe(200);
});

test('a transaction begins with its first statement, and one without any is nothing', async () => {
  await client.query('begin');
  await client.query('insert into thing values ($1)', ['first']);
  await client.query('rollback');
  await client.query('begin');
  await client.query('insert into thing values ($1)', ['second']);
  await client.query('commit');
  await client.query('begin');
  await client.query('commit');
  expect((await client.query('select name from thing')).rows).toEqual([{ name: 'second' }]);
});

test('a statement that fails ends the transaction as ever', async () => {
  await client.query('begin');
  await client.query('insert into thing values ($1)', ['third']);
  await expect(client.query('insert into thing values ($1)', ['second'])).rejects.toThrow(/unique/);
  await expect(client.query('select 1')).rejects.toThrow(/aborted/);
  await client.query('rollback');
  expect((await client.query('select name from thing')).rows).toEqual([{ name: 'second' }]);
});

test('the commit goes with the statement that asks for it, and rolls back when that fails', async () => {
  const insert = 'insert into thing values ($1) /* then commit */';
  await client.query('begin');
  await client.query(insert, ['fourth']);
  await client.query('commit');
  await client.query('begin');
  await client.query('insert into thing values ($1)', ['fifth']);
  await expect(client.query(insert, ['second'])).rejects.toThrow(/unique/);
  await client.query('rollback');
  const { rows } = await client.query('select name from thing order by name');
  expect(rows).toEqual([{ name: 'fourth' }, { name: 'second' }]);
});

/** A transaction as the kernel's verbs have it. */
async function inTransaction(work: (db: Sql) => Promise<void>): Promise<void> {
  const pool = new Pool({
    connectionString: database.url,
    pipeline: true,
    Client: preparedClient(),
  });
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  try {
    await db.transaction().execute((transaction) => work(transaction as unknown as Sql));
  } finally {
    await db.destroy();
  }
}

const insert = (name: string) => sql`insert into thing values (${name})`;

test('what is sent ahead happens first, and its rows can be had later', async () => {
  await inTransaction(async (db) => {
    await ahead(db, insert('ahead'));
    const counted = await ahead<{ n: number }>(
      db,
      sql`select count(*)::int as n from thing
      where name = ${'ahead'}`,
    );
    expect(await rows(db, sql`delete from thing where name = ${'ahead'} returning name`)).toEqual([
      { name: 'ahead' },
    ]);
    expect(await counted()).toEqual([{ n: 1 }]);
  });
});

test('when what is sent ahead fails, the next statement says why, and nothing is kept', async () => {
  const failing = inTransaction(async (db) => {
    await ahead(db, insert('sixth'));
    await ahead(db, insert('sixth'));
    await rows(db, sql`select 1 as one`);
  });
  await expect(failing).rejects.toThrow(/unique/);
  await inTransaction(async (db) => {
    expect(await rows(db, sql`select name from thing where name = ${'sixth'}`)).toEqual([]);
  });
});
