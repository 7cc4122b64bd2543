import { decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

export type Tax = {
  code: string;
  /** `13` for 13 percent. */
  percent: Numeric;
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound?: boolean;
};

/**
 * Where tax is rounded: each line's by itself, or per rate that of all lines together, which is
 * then spread over them by largest remainder. Either way the lines sum to the document.
 */
export type TaxRounding = 'LINE' | 'DOCUMENT';

/** What a line comes to, and whether its tax is in there; rounded to the minor unit. */
export type Taxable = { amount: Money; tax: Tax; isTaxIncluded: boolean };

/** Of `amount`, or on top of it. */
export type Taxed = { net: Money; tax: Money; gross: Money };

/**
 * The taxes on a net amount, in order, each rounded half-up to the minor unit. Given one line's
 * amount it rounds per line; given a document's, per document.
 */
export function taxesOn(net: Money, taxes: readonly Tax[]): Money[] {
  const levied: Money[] = [];
  for (const { percent, isCompound } of taxes) {
    const base = isCompound ? net.plus(Money.total(levied, net.currency)) : net;
    levied.push(base.times(decimal(percent).dividedBy(100)).rounded());
  }
  return levied;
}

/** Net, tax and gross of each line. A price that includes tax stays as it is, to the cent. */
export function taxLines(lines: readonly Taxable[], rounding: TaxRounding): Taxed[] {
  const taxes = rounding === 'LINE' ? lines.map(taxOf) : spreadTaxes(lines);
  return lines.map(({ amount, isTaxIncluded }, index) => {
    const tax = taxes[index]!;
    if (isTaxIncluded) return { net: amount.minus(tax), tax, gross: amount };
    return { net: amount, tax, gross: amount.plus(tax) };
  });
}

function taxOf({ amount, tax, isTaxIncluded }: Taxable): Money {
  return isTaxIncluded ? taxWithin(amount, tax).rounded() : taxesOn(amount, [tax])[0]!;
}

/** The tax of all lines of a rate, rounded once and split by what each line's would be exactly. */
function spreadTaxes(lines: readonly Taxable[]): Money[] {
  const exact = lines.map(({ amount, tax, isTaxIncluded }) =>
    isTaxIncluded ? taxWithin(amount, tax) : amount.times(decimal(tax.percent).dividedBy(100)),
  );
  const taxes = [...exact];
  const byRate = Map.groupBy(lines.keys(), (index) => {
    const { code, percent } = lines[index]!.tax;
    return `${code} ${decimal(percent).toFixed()}`;
  });
  for (const indexes of byRate.values()) {
    const own = indexes.map((index) => exact[index]!);
    const whole = Money.total(own, own[0]!.currency).rounded();
    if (whole.isZero()) for (const index of indexes) taxes[index] = whole;
    else {
      const parts = whole.split(own.map(({ amount }) => amount));
      for (const [n, index] of indexes.entries()) taxes[index] = parts[n]!;
    }
  }
  return taxes;
}

/** The part of an amount with tax that is tax, not rounded. */
function taxWithin({ amount, currency }: Money, { percent }: Tax): Money {
  return new Money(amount.times(percent).dividedBy(decimal(percent).plus(100)), currency);
}
