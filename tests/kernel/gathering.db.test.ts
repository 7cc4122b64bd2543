import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { service } from '../../kernel/viewer.ts';
import { openTestArea, type TestArea } from '../area.ts';
import { testArea } from './test-area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(testArea);
});
afterEach(() => area.rows('truncate copy, command_log'));
afterAll(() => area.close());

const tell = (coins: number, key = `evt_${coins}`, verb = 'test.noteJars') =>
  area.perform(verb, { jarId: 'jar', coins, idempotencyKey: key }, service('process', key));
const copies = async () =>
  (
    await area.rows<{ text: string }>(`select jar_id || ': ' || coins as text from copy
    order by position`)
  ).map(({ text }) => text);

test('the first note is taken in at once, those that come meanwhile together', async () => {
  await Promise.all([1, 2, 3, 4].map((coins) => tell(coins)));
  expect(await copies()).toEqual(['jar of 1: 1', 'jar of 3: 2', 'jar of 3: 3', 'jar of 3: 4']);
  const logged = await area.rows<{ key: string; request_id: string }>(
    'select key, request_id from command_log order by key',
  );
  expect(logged).toEqual(
    ['evt_1', 'evt_2', 'evt_3', 'evt_4'].map((key) => ({ key, request_id: key })),
  );
});

test('an act waits for no other when it is alone, and for what comes next when more wait', async () => {
  const mark = (coins: number) => tell(coins, `evt_${coins}`, 'test.markJars');
  await mark(1);
  await mark(2);
  const third = mark(3);
  const fourth = mark(4);
  await third;
  await Promise.all([fourth, mark(5)]);
  expect(await copies()).toEqual([
    ...['jar of 1: 1', 'jar of 1: 2', 'jar of 1: 3'],
    ...['jar of 2: 4', 'jar of 2: 5'],
  ]);
});

test('a note that is told again, alone or among others, has no second effect', async () => {
  await tell(1);
  await tell(1);
  await Promise.all([1, 2, 1, 3].map((coins) => tell(coins)));
  expect((await copies()).map((text) => text.at(-1)).sort()).toEqual(['1', '2', '3']);
});

test('one that is refused holds no other up, and says so to who told it', async () => {
  const told = await Promise.allSettled([1, 2, -3, 4].map((coins) => tell(coins)));
  expect(told.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect((await copies()).map((text) => text.at(-1)).sort()).toEqual(['1', '2', '4']);
});

test('hundreds at once are all taken in, each once', async () => {
  await Promise.all(Array.from({ length: 300 }, (_, n) => tell(n + 1)));
  expect(await copies()).toHaveLength(300);
  expect(await area.rows('select 1 from command_log')).toHaveLength(300);
});
