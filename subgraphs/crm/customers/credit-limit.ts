import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type GivenMoney = { amount: string; currency: string };

/**
 * The most that somebody may owe, in that currency; null when it is not said. Refuses
 * `CURRENCY_MISMATCH`, `NEGATIVE_CREDIT_LIMIT`.
 */
export function creditLimitOf(
  given: GivenMoney | null | undefined,
  currency: string,
): Decimal | null {
  if (!given) return null;
  const limit = new Money(decimal(given.amount), given.currency).in(currency);
  if (limit.isNegative()) {
    refuse('NEGATIVE_CREDIT_LIMIT', { given: given.amount }, ['creditLimit']);
  }
  return limit.amount;
}
