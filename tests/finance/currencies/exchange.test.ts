import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import {
  carriedOf,
  Exchange,
  ratesIn,
  roundedTogether,
  withDifference,
} from '../../../subgraphs/finance/currencies/exchange.ts';
import {
  revaluationLegs,
  revalued,
  type OpenItem,
} from '../../../subgraphs/finance/currencies/revaluation.ts';
import { charts, type PostingRole } from '../../../subgraphs/finance/ledger/chart.ts';
import { debit, JournalEntry } from '../../../subgraphs/finance/ledger/journal-entry.ts';

const accounts = Object.fromEntries(
  charts.CHINA.flatMap(({ role }) => (role ? [[role, role]] : [])),
) as Record<PostingRole, string>;

const dollars = (rate: string) => new Exchange('USD', 'EUR', decimal(rate));
const usd = (amount: string | number) => new Money(amount, 'USD');

test('an amount counts at the rate, half-up to the cent, or to the yen', () => {
  expect(dollars('1.13545').inBase('1000').toFixed()).toBe('1135.45');
  expect(dollars('1.005').inBase('1').toFixed()).toBe('1.01');
  expect(new Exchange('USD', 'JPY', decimal('157.5')).inBase('1').toFixed()).toBe('158');
});

test('whatever parts an amount is settled in, the last takes all that is still carried', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 200_000_000 }),
      (parts, rate) => {
        const exchange = dollars(decimal(rate).dividedBy(10_000_000).toFixed());
        let open = usd(decimal(sum(parts)).dividedBy(100).toFixed());
        let baseOpen = exchange.inBase(open.amount);
        for (const part of parts) {
          const amount = usd(decimal(part).dividedBy(100).toFixed());
          const carried = carriedOf(amount, { open, baseOpen }, 'EUR');
          open = open.minus(amount);
          baseOpen = baseOpen.minus(carried);
          expect(baseOpen.isNegative() && !baseOpen.isZero()).toBe(false);
        }
        expect([open.amount.toFixed(), baseOpen.toFixed()]).toEqual(['0', '0']);
      },
    ),
  );
});

test('more than was carried is a gain, less a loss; of the own currency nothing is either', () => {
  const moved = (came: string, carried: string) => [
    debit('BANK', came, {}, usd(1)),
    debit('RECEIVABLE', decimal(carried).negated(), {}, usd(-1)),
  ];
  const lastOf = (came: string, carried: string, currency = 'USD') => {
    const { accountId, amount } = withDifference(
      moved(came, carried),
      ratesIn(currency, 'EUR'),
      accounts,
    ).at(-1)!;
    return `${accountId} ${amount.toFixed()}`;
  };
  expect(lastOf('1.20', '1.10')).toBe('EXCHANGE_GAIN -0.1');
  expect(lastOf('1.00', '1.10')).toBe('EXCHANGE_LOSS 0.1');
  expect(lastOf('1.10', '1.10')).toBe('RECEIVABLE -1.1');
  expect(lastOf('1.00', '1.10', 'EUR')).toBe('RECEIVABLE -1.1');
});

test('what rounding each line leaves goes to the largest, so that the entry balances', () => {
  const exchange = dollars('0.3333');
  const owed = exchange.debit('RECEIVABLE', '3.03');
  const earned = ['1.00', '1.02', '1.01'].map((net) => exchange.credit('REVENUE', net));
  const legs = roundedTogether(earned, { before: [owed] });
  expect(legs.map(({ amount }) => amount.toFixed())).toEqual(['1.01', '-0.33', '-0.34', '-0.34']);
});

test('an entry balances in the currency of its document as well', () => {
  const source = { sourceType: 'MANUAL', sourceId: 'jre_1' } as const;
  const facts = { ...source, postingDate: '2026-03-31', description: '' };
  const legs = [debit('a', '1.00', {}, usd(1)), debit('b', '-1.00', {}, usd('-1.01'))];
  expect(() => new JournalEntry('jre_1', facts, legs)).toThrow('UNBALANCED');
});

const item = (more: Partial<Record<'open' | 'carried' | 'posted', string>>): OpenItem => ({
  ...{ kind: 'RECEIVABLE', itemId: 'inv_1', accountId: 'RECEIVABLE', customerId: 'cus_a' },
  currency: 'USD',
  open: decimal(more.open ?? '1000'),
  carried: decimal(more.carried ?? '1135.45'),
  posted: decimal(more.posted ?? '0'),
});

test('WE-39: 1,000.00 USD at 1.13545 are worth 3.20 less at 1.13225', () => {
  const [value, difference] = (({ value: v, difference: d }) => [v, d])(
    revalued(item({}), dollars('1.13225')),
  );
  expect([value!.toFixed(), difference!.toFixed()]).toEqual(['1132.25', '-3.2']);
});

test('only what is not posted yet is posted; what we owe loses when its currency rises', () => {
  const owed = item({ open: '-1000', carried: '-1135.45', posted: '2' });
  const legs = revaluationLegs([revalued(owed, dollars('1.13225'))], accounts, 'EUR');
  expect(
    legs.map(({ accountId, amount, transaction }) => {
      return `${accountId} ${amount.toFixed()} ${transaction!.amount.toFixed()}`;
    }),
  ).toEqual(['RECEIVABLE 1.2 0', 'EXCHANGE_GAIN -1.2 0']);
});
