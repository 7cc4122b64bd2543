import { expect, test } from '@jest/globals';
import { recent } from '../../subgraphs/identity/recent.ts';

function counted(limit = 10) {
  const clock = { at: 0, now: () => new Date(clock.at) };
  const asked: string[] = [];
  const load = async (key: string) => {
    asked.push(key);
    if (key === 'broken') throw new Error('no answer');
    return `${key}!`;
  };
  return { clock, asked, find: recent(load, { clock, keepMs: 10_000, limit }) };
}

test('asks once for many who ask together', async () => {
  const { find, asked } = counted();
  expect(await Promise.all([find('a'), find('a'), find('b')])).toEqual(['a!', 'a!', 'b!']);
  expect(asked).toEqual(['a', 'b']);
});

test('asks again when the answer is old, also when it was used all the time', async () => {
  const { find, asked, clock } = counted();
  await find('a');
  clock.at = 9_999;
  await find('a');
  expect(asked).toEqual(['a']);
  clock.at = 10_000;
  await find('a');
  expect(asked).toEqual(['a', 'a']);
});

test('keeps the keys used last and forgets the others', async () => {
  const { find, asked } = counted(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await find(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('a failed question is asked again', async () => {
  const { find, asked } = counted();
  await expect(find('broken')).rejects.toThrow('no answer');
  await expect(find('broken')).rejects.toThrow('no answer');
  expect(asked).toEqual(['broken', 'broken']);
});
