import { afterEach, expect, test } from '@jest/globals';
import { openArea, type RunningArea } from '../../kernel/area.ts';
import type { StoredEvent } from '../../kernel/event.ts';
import { on, process as processOf, send } from '../../kernel/process.ts';
import { systemClock } from '../../kernel/clock.ts';
import { timeOrderedIds } from '../../kernel/ids.ts';
import { pino } from 'pino';
import { openTestArea, testCompany, testSecret, type TestArea } from '../area.ts';
import { copying, copyJar, JarChanged, testArea } from './test-area.ts';

type Copy = { jarId: string; coins: number; idempotencyKey: string };
/** What a test does to a delivery; throwing makes it fail, before or after its effect. */
type Fate = { before?(copy: Copy): Promise<void> | void; after?(copy: Copy): Promise<void> | void };

let open: TestArea | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** The test area whose own events are copied by the process, each delivery under its fate. */
async function openCopying(fate: Fate = {}, by = copying): Promise<TestArea> {
  open = await openTestArea(testArea, {
    processes: [by],
    perform: async (name, viewer, input) => {
      await fate.before?.(input as Copy);
      const result = await open!.area.perform(name, viewer, input);
      await fate.after?.(input as Copy);
      return result;
    },
  });
  return open;
}

const fill = (area: TestArea, jarId: string, coins = 1) =>
  area.perform('test.fillJar', { jarId, coins });
const copies = (area: TestArea) =>
  area.rows<{ jar_id: string; coins: number }>('select jar_id, coins from copy order by position');
const copiesOf = async (area: TestArea, jarId: string) =>
  (await copies(area)).filter((copy) => copy.jar_id === jarId).map(({ coins }) => coins);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function until(condition: () => Promise<boolean>, ms = 15_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It did not come true within ${ms} ms.`);
    await pause(10);
  }
}

test('every event is carried on once', async () => {
  const area = await openCopying();
  await Promise.all(Array.from({ length: 200 }, (_, n) => fill(area, `jar_${n % 20}`)));
  await area.settled();
  expect(await copies(area)).toHaveLength(200);
  expect(await area.rows('select 1 from outbox')).toEqual([]);
});

test('an event taken at its commit is the one that the log holds', async () => {
  const seen: StoredEvent[] = [];
  const noting = processOf(
    'noting',
    on(JarChanged, ({ jarId, coins }, event) => {
      seen.push(event);
      return send(copyJar.spec, { jarId, coins });
    }),
  );
  const area = await openCopying({}, noting);
  await Promise.all(Array.from({ length: 5 }, (_, n) => fill(area, `jar_${n}`)));
  await area.settled();
  const { events } = await area.area.events.read('0', [JarChanged.type], 10);
  const byCursor = (a: StoredEvent, b: StoredEvent) => Number(a.cursor) - Number(b.cursor);
  expect(seen.sort(byCursor)).toEqual(events);
});

test('a delivery that is repeated has no second effect', async () => {
  const delivered = new Map<string, number>();
  const area = await openCopying({
    after({ idempotencyKey }) {
      const times = (delivered.get(idempotencyKey) ?? 0) + 1;
      delivered.set(idempotencyKey, times);
      if (times < 3) throw new Error('the answer was lost');
    },
  });
  for (let n = 0; n < 5; n++) await fill(area, `jar_${n}`);
  await area.settled();
  expect([...delivered.values()]).toEqual([3, 3, 3, 3, 3]);
  expect(await copies(area)).toHaveLength(5);
});

test('a document waits for its failing event while the others go on', async () => {
  let failures = 0;
  const area = await openCopying({
    before({ jarId, coins }) {
      if (jarId === 'jar_a' && coins === 1 && ++failures <= 3) throw new Error('not yet');
    },
  });
  for (let n = 0; n < 3; n++) await fill(area, 'jar_a');
  for (let n = 0; n < 3; n++) await fill(area, 'jar_b');
  await until(async () => (await copiesOf(area, 'jar_b')).length === 3);
  expect(await copiesOf(area, 'jar_a')).toEqual([]);
  await area.settled();
  expect(await copiesOf(area, 'jar_a')).toEqual([1, 2, 3]);
});

test('the order of each document holds among many busy ones that fail now and then', async () => {
  let turn = 0;
  const failures = new Map<string, number>();
  const area = await openCopying({
    async before({ jarId, coins }) {
      const n = ++turn;
      await pause((n * 7) % 23);
      const event = `${jarId} ${coins}`;
      const failed = failures.get(event) ?? 0;
      // Fewer times than make an event stuck.
      if (n % 6 > 0 || failed === 3) return;
      failures.set(event, failed + 1);
      throw new Error('every sixth delivery fails');
    },
  });
  const jars = Array.from({ length: 40 }, (_, n) => `jar_${n}`);
  for (let n = 0; n < 5; n++) await Promise.all(jars.map((jar) => fill(area, jar)));
  await area.settled();
  const found = Map.groupBy(await copies(area), ({ jar_id }) => jar_id);
  for (const jar of jars) {
    expect([jar, found.get(jar)!.map(({ coins }) => coins)]).toEqual([jar, [1, 2, 3, 4, 5]]);
  }
});

test('an event is stuck after five attempts and holds its own document only', async () => {
  let isBroken = true;
  const area = await openCopying({
    before({ jarId }) {
      if (jarId === 'jar_a' && isBroken) throw new Error('the copier is broken');
    },
  });
  await fill(area, 'jar_a');
  await fill(area, 'jar_a');
  await fill(area, 'jar_b');
  await area.settled();
  const [stuck, ...others] = await area.area.stuckEvents(10);
  expect(others).toEqual([]);
  expect(stuck).toMatchObject({
    area: 'test',
    type: 'test.JarChanged',
    documentId: 'jar_a',
    lastError: 'the copier is broken',
  });
  expect(stuck!.attempts).toBeGreaterThanOrEqual(5);
  expect(await copiesOf(area, 'jar_b')).toEqual([1]);
  isBroken = false;
  expect(await area.area.retryStuck(stuck!.eventId)).toBe(true);
  await until(async () => (await copiesOf(area, 'jar_a')).length === 2, 3_000);
  expect(await copiesOf(area, 'jar_a')).toEqual([1, 2]);
  await until(async () => (await area.area.stuckEvents(10)).length === 0, 3_000);
  expect(await area.area.retryStuck(stuck!.eventId)).toBe(false);
});

test('a stuck event that is skipped lets the later ones of its document through', async () => {
  const area = await openCopying({
    before({ coins }) {
      if (coins === 1) throw new Error('the first coin is bent');
    },
  });
  await fill(area, 'jar_a');
  await fill(area, 'jar_a');
  const [waiting] = await area.events();
  expect(await area.area.skipStuck(waiting!.id, 'too early')).toBe(false);
  await area.settled();
  const [stuck] = await area.area.stuckEvents(10);
  expect(await area.area.skipStuck(stuck!.eventId, 'nobody needs it')).toBe(true);
  await until(async () => (await copiesOf(area, 'jar_a')).length === 1, 3_000);
  expect(await copiesOf(area, 'jar_a')).toEqual([2]);
});

test('another replica takes over when the leader’s connection is cut', async () => {
  const area = await openCopying();
  const second = await openReplica(area);
  const leaders = () =>
    area.rows<{ pid: number }>(`select pid from pg_locks where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database())`);
  try {
    await until(async () => (await leaders()).length === 1);
    for (let round = 0; round < 3; round++) {
      const [leader] = await leaders();
      await Promise.all(Array.from({ length: 30 }, (_, n) => fill(area, `jar_${round}_${n % 6}`)));
      await area.rows(`select pg_terminate_backend(${leader!.pid})`);
      await Promise.all(Array.from({ length: 30 }, (_, n) => fill(area, `jar_${round}_${n % 6}`)));
      await area.settled();
      await until(async () => (await leaders()).length === 1);
      expect((await leaders())[0]!.pid).not.toBe(leader!.pid);
      for (let n = 0; n < 6; n++) {
        const made = await copiesOf(area, `jar_${round}_${n}`);
        expect(made).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
      }
    }
  } finally {
    await second.close();
  }
});

test('what a stopped replica had begun, the next one finishes', async () => {
  let deliveries = 0;
  const area = await openCopying({
    async before() {
      deliveries++;
      await pause(30);
    },
  });
  await Promise.all(Array.from({ length: 100 }, (_, n) => fill(area, `jar_${n % 50}`)));
  await until(async () => deliveries > 5);
  await area.area.close();
  const next = await openReplica(area);
  try {
    await until(async () => (await next.waitingEvents()) === 0);
    const [found] = await rowsOf<{ count: number }>(
      next,
      'select count(*)::int as count from copy',
    );
    expect(found!.count).toBe(100);
  } finally {
    await next.close();
    open = undefined;
  }
});

test('an area at rest has ended what was under way, and carries nothing on', async () => {
  let [begun, ended] = [0, 0];
  const area = await openCopying({
    async before() {
      begun++;
      await pause(50);
      ended++;
    },
  });
  await Promise.all(Array.from({ length: 5 }, (_, n) => fill(area, `jar_${n}`)));
  await until(async () => begun > 0);
  await area.area.rest();
  const told = ended;
  expect(begun).toBe(told);
  await fill(area, 'jar_late');
  await pause(100);
  expect([begun, ended]).toEqual([told, told]);
});

test('stopping is quick and leaves nothing running', async () => {
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const area = await openCopying();
  await fill(area, 'jar_a');
  await area.settled();
  await pause(50);
  const begin = Date.now();
  await area.area.close();
  expect(Date.now() - begin).toBeLessThan(500);
  const after = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  expect(after).toBeLessThanOrEqual(before);
  open = undefined;
});

async function openReplica(area: TestArea): Promise<RunningArea> {
  const replica: RunningArea = await openArea(testArea, {
    databaseUrl: area.databaseUrl,
    poolSize: 16,
    statementTimeoutMs: 20_000,
    clock: systemClock,
    ids: timeOrderedIds(systemClock),
    company: testCompany,
    secret: testSecret,
    log: pino({ level: 'silent' }),
    processes: [copying],
    announce: false,
    graph: () => Promise.reject(new Error('no graph')),
    perform: (name, viewer, input) => replica.perform(name, viewer, input),
  });
  replica.carryEvents();
  return replica;
}

async function rowsOf<Row>(area: RunningArea, text: string): Promise<Row[]> {
  return (await area.orm.em.getConnection().execute(text)) as Row[];
}
