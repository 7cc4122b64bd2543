import { describe, expect, test } from '@jest/globals';
import { decimal, sum } from '../../kernel/decimal.ts';
import {
  inOrder,
  requireTargets,
  shareOut,
  type Basis,
} from '../../subgraphs/finance/costs/cost-key.ts';

const targets = (text: string) =>
  text.split(', ').map((row) => {
    const [costCenterId = '', weight] = row.split(' ');
    return { costCenterId, weight };
  });

test.each`
  basis        | text                  | code
  ${'PERCENT'} | ${'a 60, b 39.9'}     | ${'NOT_A_HUNDRED'}
  ${'PERCENT'} | ${'a 60, it 40'}      | ${'OWN_TARGET'}
  ${'PERCENT'} | ${'a 60, a 40'}       | ${'TARGET_TWICE'}
  ${'PERCENT'} | ${'a 110, b -10'}     | ${'NEGATIVE_AMOUNT'}
  ${'FIGURES'} | ${'a 3, b'}           | ${'WEIGHT_MISSING'}
  ${'FIGURES'} | ${'a 0, b 0'}         | ${'NO_BASIS'}
  ${'PERCENT'} | ${'a 33.34, b 66.66'} | ${null}
  ${'REVENUE'} | ${'a, b'}             | ${null}
`('by $basis of $text: $code', ({ basis, text, code }) => {
  const require = () => requireTargets(basis as Basis, 'it', targets(text as string));
  if (code) expect(require).toThrow(code as string);
  else require();
});

test('nobody takes a part of nothing', () => {
  expect(() => requireTargets('REVENUE', 'it', [])).toThrow('NO_TARGETS');
});

describe('keys are worked through by step and code', () => {
  const key = (code: string, step: number, sourceId: string, ...targetIds: string[]) => {
    return { code, step, sourceId, targetIds };
  };

  test('each gives once it has received', () => {
    const keys = [key('B', 2, 'it', 'sales'), key('A', 2, 'hr', 'it'), key('C', 1, 'rent', 'hr')];
    expect(inOrder(keys).map(({ code }) => code)).toEqual(['C', 'A', 'B']);
  });

  test('who has given takes nothing any more', () => {
    const keys = [key('A', 1, 'it', 'hr'), key('B', 2, 'hr', 'it', 'sales')];
    expect(() => inOrder(keys)).toThrow('STEP_BACK');
  });
});

describe('costs are shared out', () => {
  const weights = [1, 1, 1].map((weight, index) => {
    return { costCenterId: `c${index}`, weight: decimal(weight) };
  });
  const costs = [
    { accountId: 'rent', amount: decimal('100') },
    { accountId: 'power', amount: decimal('-0.05') },
  ];

  test('each account to itself, exactly', () => {
    const shared = { sourceId: 'it', allocationAccountId: null, weights };
    const { legs, shares } = shareOut(costs, shared, 'CNY');
    expect(legs.map((leg) => `${leg.accountId} ${leg.costCenterId} ${leg.amount}`)).toEqual([
      'rent it -100',
      'rent c0 33.34',
      'rent c1 33.33',
      'rent c2 33.33',
      'power it 0.05',
      'power c0 -0.02',
      'power c1 -0.02',
      'power c2 -0.01',
    ]);
    expect(shares.map(({ amount }) => amount.toFixed())).toEqual(['33.32', '33.31', '33.32']);
    expect(sum(legs.map(({ amount }) => amount)).isZero()).toBe(true);
  });

  test('or all to one account', () => {
    const shared = { sourceId: 'it', allocationAccountId: 'shared', weights: weights.slice(0, 1) };
    const { legs } = shareOut(costs, shared, 'CNY');
    expect(legs.map((leg) => `${leg.accountId} ${leg.costCenterId} ${leg.amount}`)).toEqual([
      'shared it -99.95',
      'shared c0 99.95',
    ]);
  });
});
