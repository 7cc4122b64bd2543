import { expect, test } from '@jest/globals';
import { costBudget } from '../../gateway/limits/budget.ts';
import { service, type Viewer } from '../../kernel/viewer.ts';

const viewer: Viewer = {
  id: 'usr_1',
  name: 'Ann',
  kind: 'USER',
  scopes: [],
  language: 'en',
  requestId: 'test',
};

function openBudget() {
  let millis = 0;
  const budget = costBudget({ now: () => new Date(millis) });
  return {
    ...budget,
    wait: (seconds: number) => {
      millis += seconds * 1_000;
    },
  };
}

test('what an operation did not cost is given back', () => {
  const budget = openBudget();
  budget.spend(viewer, 60_000);
  expect(budget.settle(viewer, 60_000, 20)).toEqual({
    requested: 60_000,
    actual: 20,
    available: 99_980,
    capacity: 100_000,
    restoreRate: 2_000,
  });
});

test('operations under way count with what they may cost', () => {
  const budget = openBudget();
  budget.spend(viewer, 60_000);
  expect(() => budget.spend(viewer, 60_000)).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({
        code: 'COST_EXCEEDED',
        available: 40_000,
        retryAfterSeconds: 10,
      }),
    }),
  );
  budget.wait(10);
  budget.spend(viewer, 60_000);
});

test('the budget fills up again to its capacity, and no further', () => {
  const budget = openBudget();
  budget.spend(viewer, 5_000);
  budget.wait(1);
  expect(budget.settle(viewer, 5_000, 5_000).available).toBe(97_000);
  budget.wait(3_600);
  expect(budget.settle(viewer, 1, 1).available).toBe(100_000);
});

test('each viewer has a budget of its own, and services of ours need none', () => {
  const budget = openBudget();
  budget.spend(viewer, 100_000);
  budget.spend({ ...viewer, id: 'usr_2' }, 100_000);
  for (let times = 0; times < 3; times++) budget.spend(service('relay', 'test'), 100_000);
});
