import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identity } from '../../subgraphs/identity/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(identity);
});
afterAll(() => area.close());

const first = (n: number) =>
  area.perform<{ isCreated: boolean }>('identity.ensureFirstUser', {
    email: `admin${n}@example.com`,
    name: 'Ada',
    password: `one-time password ${n}`,
  });

test('of 32 starts at once one makes the first administrator', async () => {
  const answers = await Promise.all(Array.from({ length: 32 }, (_, n) => first(n)));
  expect(answers.filter(({ isCreated }) => isCreated)).toHaveLength(1);
  expect(await first(99)).toEqual({ userId: null, isCreated: false });
  const users = await area.rows('select roles, has_temporary_password from user_account');
  expect(users).toEqual([{ roles: ['ADMIN'], has_temporary_password: true }]);
});
