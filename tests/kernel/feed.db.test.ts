import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { EventFeed, StoredEvent } from '../../kernel/event.ts';
import { openTestArea, type TestArea } from '../area.ts';
import { testArea } from './test-area.ts';

let area: TestArea;
let feed: EventFeed;
const types = ['test.JarChanged'];

beforeAll(async () => {
  area = await openTestArea(testArea);
  feed = area.area.events;
});
afterEach(() => area.rows('truncate jar, command_log, event'));
afterAll(() => area.close());

const fill = (jarId: string, coins = 1) => area.perform('test.fillJar', { jarId, coins });

/** Reads on from a cursor until `done` says that it is enough; small pages, as fast as it can. */
async function follow(from: string, done: (events: StoredEvent[]) => boolean) {
  const events: StoredEvent[] = [];
  const deadline = Date.now() + 20_000;
  let cursor = from;
  while (!done(events)) {
    if (Date.now() > deadline) throw new Error(`Only ${events.length} events within 20 s.`);
    const page = await feed.read(cursor, types, 7);
    events.push(...page.events);
    cursor = page.next;
    if (page.events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { events, cursor };
}

/** A writer that takes its place in the log and commits later. */
async function openWriter(id: string) {
  const client = new Client({ connectionString: area.databaseUrl });
  await client.connect();
  await client.query('set search_path to test');
  await client.query('begin');
  await client.query('select claim_events()');
  await client.query(
    `insert into event (id, type, document_id, occurred_at, recorded_at, actor, parties, data)
     values ($1, 'test.JarChanged', 'jar_late', now(), now(), 'usr_1', '[]', '{}')`,
    [id],
  );
  return {
    async end(how: 'commit' | 'rollback') {
      await client.query(how);
      await client.end();
    },
  };
}

test('a reader meets each event of many writers at once exactly once, in order of each document', async () => {
  const start = await feed.head();
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let n = 0; n < 40; n++) await fill(`jar_${(writer + n) % 5}`);
  });
  const reading = follow(start, (events) => events.length >= 320);
  await Promise.all(writers);
  const { events, cursor } = await reading;
  expect(new Set(events.map(({ id }) => id)).size).toBe(320);
  for (let jar = 0; jar < 5; jar++) {
    const totals = events.filter((event) => event.documentId === `jar_${jar}`);
    expect(totals.map(({ data }) => data.coins)).toEqual(
      Array.from({ length: 64 }, (_, n) => n + 1),
    );
  }
  expect((await feed.read(cursor, types, 10)).events).toEqual([]);
});

test('events behind an open transaction wait for it, and none is passed over', async () => {
  const start = await feed.head();
  await fill('jar_before');
  const late = await openWriter('evt_late');
  await fill('jar_after');
  const early = await follow(start, (events) => events.length >= 1);
  await fill('jar_last');
  expect(early.events.map(({ documentId }) => documentId)).toEqual(['jar_before']);
  expect((await feed.read(early.cursor, types, 10)).events).toEqual([]);
  expect(await feed.head()).toBe(early.cursor);
  await late.end('commit');
  const rest = await follow(early.cursor, (events) => events.length >= 3);
  expect(rest.events.map(({ documentId }) => documentId)).toEqual([
    'jar_late',
    'jar_after',
    'jar_last',
  ]);
});

test('an open transaction that is given up leaves no gap to wait at', async () => {
  const start = await feed.head();
  const late = await openWriter('evt_never');
  await fill('jar_after');
  await late.end('rollback');
  const { events } = await follow(start, (found) => found.length >= 1);
  expect(events.map(({ documentId }) => documentId)).toEqual(['jar_after']);
});

test('any cursor on the way leads to all that came after it', async () => {
  const start = await feed.head();
  for (let n = 0; n < 10; n++) await fill('jar_1');
  const { events } = await follow(start, (found) => found.length >= 10);
  for (const [index, { cursor }] of events.entries()) {
    const rest = await feed.read(cursor, types, 100);
    expect(rest.events.map(({ id }) => id)).toEqual(events.slice(index + 1).map(({ id }) => id));
  }
});

test('events of other types are passed over, and the cursor moves on', async () => {
  const start = await feed.head();
  await fill('jar_1');
  const { cursor } = await follow(start, (found) => found.length >= 1);
  const page = await feed.read(start, ['test.Nothing'], 100);
  expect(page).toEqual({ events: [], next: cursor });
});

test.each(['', 'x', '1:2', '-1', "1'", '1.5', '9999999999999999999'])(
  'refuses %j as a cursor',
  async (cursor) => {
    await expect(feed.read(cursor, types, 10)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  },
);

test('a listener is woken by a commit, not by a refusal, and not after it has stopped', async () => {
  let woken = 0;
  const stop = feed.onWake(() => woken++);
  await fill('jar_1');
  expect(woken).toBe(1);
  await expect(fill('jar_1', 2_000)).rejects.toThrow('TOO_MANY');
  expect(woken).toBe(1);
  stop();
  await fill('jar_1');
  expect(woken).toBe(1);
});

test('a long transaction that writes no event here holds nobody up', async () => {
  const start = await feed.head();
  const client = new Client({ connectionString: area.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`insert into test.jar (id, coins) values ('jar_slow', 0)`);
  await fill('jar_1');
  expect((await feed.read(start, types, 10)).events).toHaveLength(1);
  await client.query('rollback');
  await client.end();
});

test('a log of more than two thousand million events is read like a short one', async () => {
  await area.rows('alter sequence test.event_position_seq restart with 2147483646');
  const start = await feed.head();
  for (let n = 0; n < 3; n++) await fill('jar_1');
  const late = await openWriter('evt_later');
  await fill('jar_2');
  const page = await feed.read(start, types, 10);
  expect(page.events.map(({ documentId }) => documentId)).toEqual(['jar_1', 'jar_1', 'jar_1']);
  await late.end('commit');
  const rest = await feed.read(page.next, types, 10);
  expect(rest.events.map(({ documentId }) => documentId)).toEqual(['jar_late', 'jar_2']);
});
