import type { Company } from '../../../kernel/company.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** An amount that can be posted. Refuses `NOT_POSITIVE`, `INEXACT_AMOUNT` below the minor unit. */
export function postable(given: { amount: string; currency: string }, field: string): Money {
  const amount = decimal(given.amount);
  const decimals = minorDigitsOf(given.currency);
  if (!amount.greaterThan(0)) refuse('NOT_POSITIVE', { given: given.amount }, [field]);
  if (amount.decimalPlaces() > decimals) {
    refuse('INEXACT_AMOUNT', { ...given, decimals }, [field]);
  }
  return new Money(amount, given.currency);
}

/** Refuses `CURRENCY_NOT_SUPPORTED` for any currency but the company's. */
export function requireBaseCurrency(currency: string, company: Company, field: string): void {
  if (currency === company.currency) return;
  refuse('CURRENCY_NOT_SUPPORTED', { given: currency, supported: company.currency }, [field]);
}
