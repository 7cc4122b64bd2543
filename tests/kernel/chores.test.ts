import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { startChores } from '../../kernel/chores.ts';
import { timeOrderedIds } from '../../kernel/ids.ts';

const minutes = (n: number) => new Date(n * 60_000);

/** Waits until `holds`, at most two seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('a chore is done once in each span that begins, also after one that failed', async () => {
  let now = minutes(100);
  const clock = { now: () => now };
  const done: string[] = [];
  const doer = {
    name: 'inventory',
    clock,
    ids: timeOrderedIds(clock),
    log: pino({ level: 'silent' }),
    perform(command: string, viewer: { id: string }, input: object) {
      done.push(`${viewer.id} ${command} ${Object.values(input).join()}`);
      return done.length === 1 ? Promise.reject(new Error('busy')) : Promise.resolve({});
    },
  };
  const late = { command: 'inventory.late', everyMinutes: 60, afterMinutes: 90 };
  const stop = startChores([{ command: 'inventory.count', everyMinutes: 60 }, late], doer, 5);
  try {
    now = minutes(119);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toEqual([]);
    for (const [at, count] of [
      [120, 1],
      [150, 2],
      [180, 3],
    ] as const) {
      now = minutes(at);
      await until(() => done.length === count);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  } finally {
    await stop();
  }
  now = minutes(240);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toEqual([
    'service:inventory inventory.count chore inventory.count 2',
    'service:inventory inventory.late chore inventory.late 1',
    'service:inventory inventory.count chore inventory.count 3',
  ]);
});

test('stopping waits for a chore that is under way', async () => {
  let now = minutes(59);
  const clock = { now: () => now };
  const chore = Promise.withResolvers<object>();
  let begun = 0;
  const doer = {
    ...{ name: 'inventory', clock, ids: timeOrderedIds(clock), log: pino({ level: 'silent' }) },
    perform() {
      begun++;
      return chore.promise;
    },
  };
  const stop = startChores([{ command: 'inventory.count', everyMinutes: 60 }], doer, 5);
  now = minutes(60);
  await until(() => begun === 1);
  let isStopped = false;
  const stopped = stop().then(() => (isStopped = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isStopped).toBe(false);
  chore.resolve({});
  await stopped;
});
