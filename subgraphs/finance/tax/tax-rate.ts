import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** The tax on a line's net amount, rounded half-up to the minor unit: tax is rounded per line. */
export function lineTax(net: Money, percent: string): Money {
  return net.times(percent).times('0.01').rounded();
}

/** A tax rate in percent. Refuses `BAD_TAX_RATE` outside 0 to 100 or beyond four decimals. */
export function taxPercent(text: string): Decimal {
  const percent = decimal(text);
  const isRate =
    !percent.isNegative() && percent.lessThanOrEqualTo(100) && percent.decimalPlaces() <= 4;
  if (!isRate) refuse('BAD_TAX_RATE', { given: text }, ['percent']);
  return percent;
}
