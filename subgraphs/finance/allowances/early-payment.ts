import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { EarlyPayment } from '../receivables/invoice.ts';

export type EarlyPaymentInput = { percent: string; days: number };

/** What may be taken off for paying within so many days. Refuses `BAD_DISCOUNT`. */
export function earlyPaymentFrom({ percent: given, days }: EarlyPaymentInput): EarlyPayment {
  const percent = decimal(given);
  const isAgreeable =
    !percent.isNegative() && percent.lessThan(100) && percent.decimalPlaces() <= 4;
  if (!isAgreeable) refuse('BAD_DISCOUNT', { given }, ['percent']);
  if (days < 0 || days > 365) refuse('BAD_DISCOUNT', { given: String(days) }, ['days']);
  return { percent, days };
}
