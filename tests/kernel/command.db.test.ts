import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '../../kernel/viewer.ts';
import { openTestArea, staff, type TestArea } from '../area.ts';
import { copying, testArea } from './test-area.ts';

let area: TestArea;
let asked = 0;
let isGraphDown = false;

beforeAll(async () => {
  area = await openTestArea(testArea, {
    processes: [],
    graph: async <Data>() => {
      if (isGraphDown) throw new Error('The graph is down.');
      return { coins: ++asked } as Data;
    },
  });
});
afterEach(() => area.rows('truncate jar, copy, command_log, event, outbox'));
afterAll(() => area.close());

const fill = (input: object, viewer?: Viewer) =>
  area.perform('test.fillJar', { jarId: 'jar_1', coins: 5, ...input }, viewer);
const coins = async (jarId = 'jar_1') =>
  (await area.rows<{ coins: number }>(`select coins from jar where id = '${jarId}'`))[0]?.coins;
const counts = async () =>
  (
    await area.rows(`select (select count(*)::int from jar) as jars,
      (select count(*)::int from event) as events, (select count(*)::int from outbox) as outbox,
      (select count(*)::int from command_log) as commands`)
  )[0];

test('32 callers with one key at once have one effect and one answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => fill({ idempotencyKey: 'once' })),
  );
  expect(answers).toEqual(Array(32).fill({ jarId: 'jar_1', coins: 5 }));
  expect(await coins()).toBe(5);
  expect(await counts()).toMatchObject({ events: 1, commands: 1 });
});

test('the same key with another input is refused', async () => {
  await fill({ idempotencyKey: 'once' });
  await expect(fill({ idempotencyKey: 'once', coins: 6 })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
    figures: { command: 'test.fillJar', idempotencyKey: 'once' },
  });
  expect(await coins()).toBe(5);
});

test('of 32 callers with one key and different inputs at once, one wins and the others are told', async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 32 }, (_, n) => fill({ idempotencyKey: 'mine', coins: n + 1 })),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await counts()).toMatchObject({ events: 1, commands: 1 });
});

test('a key belongs to its viewer and its command', async () => {
  await fill({ idempotencyKey: 'once' }, staff('usr_1'));
  await fill({ idempotencyKey: 'once' }, staff('usr_2'));
  const copy = { jarId: 'jar_1', coins: 5, idempotencyKey: 'once' };
  await area.perform('test.copyJar', copy, staff('usr_1'));
  expect(await coins()).toBe(10);
  expect(await area.rows('select jar_id from copy')).toHaveLength(1);
});

test.each([[undefined], [null], ['']])(
  'without a key (%j) each call has its effect',
  async (key) => {
    for (let n = 0; n < 3; n++) await fill({ idempotencyKey: key, coins: n + 1 });
    expect(await coins()).toBe(6);
  },
);

test('a refused command leaves nothing behind, and its key is free', async () => {
  const refused = fill({ coins: 1_001, idempotencyKey: 'once' });
  await expect(refused).rejects.toMatchObject({ code: 'TOO_MANY' });
  expect(await counts()).toEqual({ jars: 0, events: 0, outbox: 0, commands: 0 });
  expect(await fill({ coins: 7, idempotencyKey: 'once' })).toMatchObject({ coins: 7 });
});

test('when an event can not be stored, its rows are not stored either', async () => {
  await expect(area.perform('test.fillBlindly', {})).rejects.toThrow('document_id');
  expect(await counts()).toEqual({ jars: 0, events: 0, outbox: 0, commands: 0 });
});

test('an event says who caused it and when, and stands with the command in the log', async () => {
  await fill({ idempotencyKey: 'once' }, { ...staff('usr_7'), address: '10.0.0.7' });
  const [event] = await area.events();
  expect(event).toMatchObject({
    type: 'test.JarChanged',
    documentId: 'jar_1',
    actor: 'usr_7',
    parties: [],
    data: { jarId: 'jar_1', coins: 5 },
  });
  const [logged] = await area.rows(
    'select owner, command, key, input, result, address from command_log',
  );
  expect(logged).toEqual({
    owner: 'usr_7',
    command: 'test.fillJar',
    key: 'once',
    input: { jarId: 'jar_1', coins: 5, idempotencyKey: 'once' },
    result: { jarId: 'jar_1', coins: 5 },
    address: '10.0.0.7',
  });
});

test.each(['40001', '40P01', '23505'])(
  'SQLSTATE %s is tried again, with one effect',
  async (sqlState) => {
    await area.rows('alter sequence tries restart');
    const input = { jarId: 'jar_1', coins: 3, sqlState, times: 4 };
    expect(await area.perform('test.fillAtLast', input)).toEqual({ tries: 5 });
    expect(await counts()).toMatchObject({ jars: 1, events: 1, commands: 1 });
  },
);

test('another SQLSTATE is not tried again, and 8 tries are enough', async () => {
  await area.rows('alter sequence tries restart');
  const input = { jarId: 'jar_1', coins: 3, times: 100 };
  const broken = area.perform('test.fillAtLast', { ...input, sqlState: '22012' });
  await expect(broken).rejects.toThrow('again');
  const stubborn = area.perform('test.fillAtLast', { ...input, sqlState: '40001' });
  await expect(stubborn).rejects.toThrow('again');
  expect(await area.rows(`select last_value::int as tries from tries`)).toEqual([{ tries: 9 }]);
  expect(await counts()).toEqual({ jars: 0, events: 0, outbox: 0, commands: 0 });
});

test('verbs that lock against each other all get through in the end', async () => {
  await fill({ jarId: 'jar_1', coins: 100 });
  await fill({ jarId: 'jar_2', coins: 100 });
  const moves = Array.from({ length: 4 }, (_, n) =>
    area.perform('test.moveCoins', {
      from: n % 2 ? 'jar_1' : 'jar_2',
      to: n % 2 ? 'jar_2' : 'jar_1',
      coins: n % 2 ? 3 : 1,
    }),
  );
  await Promise.all(moves);
  expect([await coins('jar_1'), await coins('jar_2')]).toEqual([96, 104]);
});

test('64 callers who change one row at once are all counted', async () => {
  await Promise.all(Array.from({ length: 64 }, () => fill({ coins: 1 })));
  expect(await coins()).toBe(64);
  const totals = (await area.events()).map(({ data }) => data.coins);
  expect(totals).toEqual(Array.from({ length: 64 }, (_, n) => n + 1));
});

test('what was done is answered again though it could not be learnt anew', async () => {
  const input = { jarId: 'jar_1', idempotencyKey: 'told' };
  const first = await area.perform('test.fillAsTold', input);
  const other = { ...input, jarId: 'jar_2' };
  const conflict = { code: 'IDEMPOTENCY_CONFLICT' };
  expect(await area.perform('test.fillAsTold', input)).toEqual(first);
  await expect(area.perform('test.fillAsTold', other)).rejects.toMatchObject(conflict);
  isGraphDown = true;
  expect(await area.perform('test.fillAsTold', input)).toEqual(first);
  await expect(area.perform('test.fillAsTold', other)).rejects.toMatchObject(conflict);
  const fresh = area.perform('test.fillAsTold', { ...input, idempotencyKey: 'new' });
  await expect(fresh).rejects.toThrow('The graph is down.');
  isGraphDown = false;
});

test('the log keeps no secret, neither of the input nor of the result', async () => {
  const input = { jarId: 'jar_1', lock: { pin: '1234' }, idempotencyKey: 'locked' };
  const answer = await area.perform('test.lockJar', input);
  expect(answer).toEqual({ jarId: 'jar_1', token: 'open sesame' });
  const [logged] = await area.rows<{ text: string }>('select l::text as text from command_log l');
  expect(logged!.text).not.toMatch(/1234|sesame/);
  expect(await area.perform('test.lockJar', input)).toEqual({ jarId: 'jar_1', token: null });
  const other = area.perform('test.lockJar', { ...input, lock: { pin: '4321' } });
  await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
});

test('who does not hold the scope changes nothing', async () => {
  const reader = { ...staff(), scopes: ['test:read'] };
  await expect(fill({}, reader)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const visitor = anonymous('en', 'test');
  await expect(fill({}, visitor)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await counts()).toEqual({ jars: 0, events: 0, outbox: 0, commands: 0 });
});

test('an area without the command says so', async () => {
  await expect(area.perform('test.breakJar', {})).rejects.toThrow(
    'test has the command test.breakJar',
  );
});

test('only events that some process carries on go to the outbox', async () => {
  await fill({});
  expect(await counts()).toMatchObject({ events: 1, outbox: 0 });
  const carrying = await openTestArea(testArea, {
    processes: [copying],
    perform: () => Promise.reject(new Error('the copier is away')),
  });
  await carrying.perform('test.fillJar', { jarId: 'jar_1', coins: 1 });
  expect(await carrying.rows('select document_id from outbox')).toEqual([{ document_id: 'jar_1' }]);
  await carrying.close();
});
