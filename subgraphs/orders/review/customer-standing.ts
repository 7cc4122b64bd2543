import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { CustomerTerms } from '../intake/terms.ts';
import type { CreditAccount } from './credit-account.ts';
import type { ReviewCase } from './review.ts';

type Known = {
  customer: CustomerTerms;
  creditLimit: Money | null;
  invoicedBefore: Decimal | null;
};

type Standing = Pick<ReviewCase, 'customerStatus' | 'creditLimit' | 'balance' | 'overdueDays'>;

/**
 * How the customer stands, for the review: what has been invoiced since the balance was asked for
 * is in no open order any more. `invoicedBefore` is the account's figure before that, `creditLimit`
 * is in the company's currency.
 */
export function standingOf(
  { customer, creditLimit, invoicedBefore }: Known,
  { invoiced }: CreditAccount,
  now: Date,
): Standing {
  const { status: customerStatus, oldestDueDate } = customer;
  const { amount, currency } = customer.balance ?? { amount: '0', currency: customer.currency };
  return {
    customerStatus,
    creditLimit,
    balance: new Money(invoiced.minus(invoicedBefore ?? 0).plus(amount), currency),
    overdueDays: daysSince(oldestDueDate, now),
  };
}

const DAY_MS = 86_400_000;

/** Whole days from that day to now; 0 when it is still to come. */
function daysSince(day: string | null, now: Date): number {
  if (!day) return 0;
  return Math.max(0, Math.floor((now.getTime() - Date.parse(day)) / DAY_MS));
}
