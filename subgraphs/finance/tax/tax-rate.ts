import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** The tax on a line's net amount, rounded half-up to the minor unit: tax is rounded per line. */
export function lineTax(net: Money, percent: string): Money {
  return net.times(percent).times('0.01').rounded();
}

type At = (field: string) => string[];

/**
 * A billed line's net amount, tax rate and tax. Refuses `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`,
 * `BAD_TAX_RATE`; `at` names where a field stands.
 */
export function taxed(line: { net: string; taxRate: string }, currency: string, at: At) {
  const net = decimal(line.net);
  const decimals = minorDigitsOf(currency);
  if (net.isNegative()) refuse('NEGATIVE_AMOUNT', { given: line.net }, at('net'));
  if (net.decimalPlaces() > decimals) {
    refuse('INEXACT_AMOUNT', { amount: line.net, currency, decimals }, at('net'));
  }
  const taxRate = taxPercent(line.taxRate);
  return { net, taxRate, tax: lineTax(new Money(net, currency), line.taxRate).amount };
}

/** A tax rate in percent. Refuses `BAD_TAX_RATE` outside 0 to 100 or beyond four decimals. */
export function taxPercent(text: string): Decimal {
  const percent = decimal(text);
  const isRate =
    !percent.isNegative() && percent.lessThanOrEqualTo(100) && percent.decimalPlaces() <= 4;
  if (!isRate) refuse('BAD_TAX_RATE', { given: text }, ['percent']);
  return percent;
}
