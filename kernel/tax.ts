import { decimal, sum, type Decimal, type Numeric } from './decimal.ts';
import { Money } from './money.ts';

/** One of the taxes that a rate consists of. */
export type TaxPart = {
  code: string;
  /** `13` for 13 percent. */
  percent: Numeric;
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound?: boolean;
};

/** A tax rate; one that consists of several taxes comes to `percent` of the net amount in all. */
export type Tax = { code: string; percent: Numeric; parts?: readonly TaxPart[] | null };

/** What each tax of a rate comes to, in percent of the net amount. */
export function percentsOf(parts: readonly TaxPart[]): Decimal[] {
  const percents: Decimal[] = [];
  for (const { percent, isCompound } of parts) {
    const before = isCompound ? sum(percents) : decimal(0);
    percents.push(decimal(percent).times(before.plus(100)).dividedBy(100));
  }
  return percents;
}

/** The taxes a rate consists of: itself, where it is one. */
export function partsOf({ code, percent, parts }: Tax): readonly TaxPart[] {
  return parts && parts.length > 0 ? parts : [{ code, percent }];
}

/** What each tax of a rate is of an amount, or within it; not rounded. */
export function exactTaxes({ amount, currency }: Money, tax: Tax, isIncluded: boolean): Money[] {
  const percents = percentsOf(partsOf(tax));
  const whole = isIncluded ? sum(percents).plus(100) : decimal(100);
  return percents.map((percent) => new Money(amount.times(percent).dividedBy(whole), currency));
}
