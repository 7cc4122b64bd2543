import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { preparedClient } from '../../kernel/prepared-client.ts';
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
