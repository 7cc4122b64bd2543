import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { debit, type Leg } from '../ledger/journal-entry.ts';
import { ratesIn, withDifference, type Exchange } from './exchange.ts';

export type OpenKind = 'RECEIVABLE' | 'PAYABLE' | 'GOODS' | 'CLAIM' | 'BANK';

/**
 * What is open in another currency at a day's end, and what the books carry of it: an invoice, a
 * bill or what has come of a purchase order and is not billed (less than zero, as they are owed), a
 * claim on a supplier, or what a bank account has.
 */
export type OpenItem = {
  kind: OpenKind;
  itemId: string;
  accountId: string;
  customerId: string | null;
  currency: string;
  open: Decimal;
  carried: Decimal;
  /** The difference that was posted of it for the day before. */
  posted: Decimal;
};

/** An open item at the day's rate. */
export type Revalued = OpenItem & {
  rate: Decimal;
  value: Decimal;
  /** Less than zero is a loss. */
  difference: Decimal;
  /** What of the difference is not posted yet. */
  left: Decimal;
};

/** What an item is worth at the rate of the day, and what that differs by. */
export function revalued(item: OpenItem, exchange: Exchange): Revalued {
  const value = exchange.inBase(item.open);
  const difference = value.minus(item.carried);
  return { ...item, rate: exchange.rate, value, difference, left: difference.minus(item.posted) };
}

/**
 * What is left to post, by account, customer and currency: the account changes, nothing in the
 * currency itself moves; gains and losses stand apart, by currency.
 */
export function revaluationLegs(
  items: readonly Revalued[],
  accounts: Record<PostingRole, string>,
  base: string,
): Leg[] {
  const byCurrency = Map.groupBy(items, ({ currency }) => currency);
  return [...byCurrency].flatMap(([currency, own]) => {
    const rates = ratesIn(currency, base);
    const places = Map.groupBy(own, (item) => `${item.accountId} ${item.customerId ?? ''}`);
    return [...places.values()].flatMap((together) => {
      const [{ accountId, customerId }] = together as [Revalued, ...Revalued[]];
      const left = sum(together.map((item) => item.left));
      const moved = debit(accountId, left, { customerId }, Money.zero(currency));
      return withDifference([moved], rates, accounts, { customerId });
    });
  });
}
