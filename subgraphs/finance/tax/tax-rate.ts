import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { percentsOf, type TaxPart } from '../../../kernel/tax.ts';

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

const MAX_PARTS = 10;
const MAX_DECIMALS = 8;

/**
 * What a rate comes to in percent, given so or as the 2 to 10 taxes it consists of, in order.
 * Refuses `BAD_TAX_PARTS` and `BAD_TAX_RATE`.
 */
export function rateOf({ percent, parts }: GivenRate): { percent: Decimal; parts: TaxPart[] } {
  if ((percent == null) === (parts == null)) refuse('BAD_TAX_PARTS', {}, ['percent']);
  if (parts == null) return { percent: taxPercent(percent!), parts: [] };
  if (parts.length < 2 || parts.length > MAX_PARTS) refuse('BAD_TAX_PARTS', {}, ['parts']);
  const told = parts.map((part, index) => {
    const at = ['parts', String(index)];
    const code = part.code.trim();
    const isTwice = parts.slice(0, index).some((other) => other.code.trim() === code);
    if (!code || isTwice) refuse('BAD_TAX_PARTS', {}, [...at, 'code']);
    const isCompound = index > 0 && (part.isCompound ?? false);
    return { code, percent: taxPercent(part.percent, [...at, 'percent']), isCompound };
  });
  const whole = sum(percentsOf(told));
  const isRate = whole.lessThanOrEqualTo(100) && whole.decimalPlaces() <= MAX_DECIMALS;
  if (!isRate) refuse('BAD_TAX_RATE', { given: whole.toFixed() }, ['parts']);
  return { percent: whole, parts: told };
}

type GivenRate = {
  percent?: string | null;
  parts?: readonly { code: string; percent: string; isCompound?: boolean | null }[] | null;
};

/** A tax rate in percent. Refuses `BAD_TAX_RATE` outside 0 to 100 or beyond four decimals. */
export function taxPercent(text: string, at: readonly string[] = ['percent']): Decimal {
  const percent = decimal(text);
  const isRate =
    !percent.isNegative() && percent.lessThanOrEqualTo(100) && percent.decimalPlaces() <= 4;
  if (!isRate) refuse('BAD_TAX_RATE', { given: text }, at);
  return percent;
}
