import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sum } from '../../kernel/decimal.ts';
import {
  credit,
  debit,
  JournalEntry,
  merged,
} from '../../subgraphs/finance/ledger/journal-entry.ts';

const facts = {
  postingDate: '2026-03-31',
  sourceType: 'MANUAL',
  sourceId: 'jre_1',
  description: 'Rent',
} as const;

test('an entry whose debits and credits differ is refused with both sums', () => {
  const legs = [debit('rent', '100'), debit('fees', '0.5'), credit('bank', '100')];
  expect(() => new JournalEntry('jre_1', facts, legs)).toThrow(
    expect.objectContaining({ code: 'UNBALANCED', figures: { debits: '100.5', credits: '100' } }),
  );
});

test('legs of zero are left out', () => {
  const legs = [debit('rent', '100'), credit('tax', '0'), credit('bank', '100')];
  const entry = new JournalEntry('jre_1', facts, legs);
  expect(entry.legs.map(({ accountId }) => accountId)).toEqual(['rent', 'bank']);
});

const leg = fc.record({
  accountId: fc.constantFrom('stock', 'cost'),
  productId: fc.constantFrom('prd_1', 'prd_2', null),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
});

test('merging keeps the sum of every account and product, in one leg each', () => {
  fc.assert(
    fc.property(fc.array(leg), (given) => {
      const legs = given.map(({ accountId, productId, amount }) =>
        debit(accountId, amount, { productId }),
      );
      const keyOf = (one: { accountId: string; productId?: string | null }) =>
        `${one.accountId} ${one.productId}`;
      const result = merged(legs);
      expect(new Set(result.map(keyOf)).size).toBe(result.length);
      for (const one of result) {
        const parts = legs.filter((other) => keyOf(other) === keyOf(one));
        expect(one.amount).toEqual(sum(parts.map(({ amount }) => amount)));
      }
    }),
  );
});
