import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sqlOf } from '../../kernel/database.ts';
import { openWakes } from '../../kernel/wake.ts';
import { openTestArea, type TestArea } from '../area.ts';
import { testArea } from './test-area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(testArea);
});
afterAll(() => area.close());

const open = () => openWakes(sqlOf(area.area.orm.em), 'test', area.databaseUrl);

async function until(condition: () => boolean, ms = 5_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`It did not come true within ${ms} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a wake is heard at once in this process and soon in another', async () => {
  const [here, there] = [await open(), await open()];
  const heard = { here: 0, there: 0 };
  here.onWake(() => heard.here++);
  there.onWake(() => heard.there++);
  for (let n = 0; n < 100; n++) here.wake([]);
  expect(heard).toEqual({ here: 100, there: 0 });
  await until(() => heard.there > 0);
  await Promise.all([here.close(), there.close()]);
  expect(heard.there).toBeLessThan(10);
});

test('a listener whose connection was cut comes back, and looks once for what it missed', async () => {
  const [here, there] = [await open(), await open()];
  let heard = 0;
  there.onWake(() => heard++);
  await area.rows(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`);
  await until(() => heard === 1);
  here.wake([]);
  await until(() => heard >= 2);
  await Promise.all([here.close(), there.close()]);
});

test('closing leaves no timer, also while it is about to tell or to come back', async () => {
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const wakes = await open();
  await area.rows(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  wakes.wake([]);
  await wakes.close();
  const after = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  expect(after).toBeLessThanOrEqual(before);
});
