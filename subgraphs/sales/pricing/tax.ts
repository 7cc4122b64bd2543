import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { exactTaxes, partsOf, type Tax, type TaxPart } from '../../../kernel/tax.ts';

/**
 * Where tax is rounded: each line's by itself, or per tax that of all lines together, which is then
 * spread over them by largest remainder. Either way the lines sum to the document.
 */
export type TaxRounding = 'LINE' | 'DOCUMENT';

/** Whether prices are shown with their tax, as to consumers, or without, as to traders. */
export type TaxDisplay = 'EXCLUDED' | 'INCLUDED';

/** How a sales channel has it. */
export type TaxTerms = { taxRounding: TaxRounding; taxDisplay: TaxDisplay };

/** What a line comes to, and whether its tax is in there; rounded to the minor unit. */
export type Taxable = { amount: Money; tax: Tax; isTaxIncluded: boolean };

/** One tax on a line. */
export type LineTax = TaxPart & { isCompound: boolean; amount: Money };

/** Of `amount`, or on top of it; `tax` is the sum of `taxes`. */
export type Taxed = { net: Money; tax: Money; gross: Money; taxes: LineTax[] };

/** Net, taxes and gross of each line. A price that includes tax stays as it is, to the cent. */
export function taxLines(lines: readonly Taxable[], rounding: TaxRounding): Taxed[] {
  const exact = lines.map(({ amount, tax, isTaxIncluded }) =>
    exactTaxes(amount, tax, isTaxIncluded),
  );
  const rounded = exact.map((taxes) => taxes.map((tax) => tax.rounded()));
  if (rounding === 'DOCUMENT') spread(lines, exact, rounded);
  return lines.map((line, index) => taxed(line, rounded[index]!));
}

function taxed({ amount, tax: rate, isTaxIncluded }: Taxable, amounts: readonly Money[]): Taxed {
  const taxes = partsOf(rate).map(({ code, percent, isCompound = false }, index) => {
    return { code, percent, isCompound, amount: amounts[index]! };
  });
  const tax = Money.total(amounts, amount.currency);
  if (isTaxIncluded) return { net: amount.minus(tax), tax, gross: amount, taxes };
  return { net: amount, tax, gross: amount.plus(tax), taxes };
}

/** Decimals of a unit price that is shown otherwise than it is kept. */
const PRICE_DECIMALS = 4;

/** A unit price as it is shown: with its tax, or without. */
export function shownPrice(
  { unitPrice, tax, isTaxIncluded }: { unitPrice: Decimal; tax: Tax; isTaxIncluded: boolean },
  display: TaxDisplay,
): Decimal {
  if (isTaxIncluded === (display === 'INCLUDED')) return unitPrice;
  const whole = decimal(tax.percent).plus(100);
  const shown = isTaxIncluded
    ? unitPrice.times(100).dividedBy(whole)
    : unitPrice.times(whole).dividedBy(100);
  return shown.toDecimalPlaces(PRICE_DECIMALS);
}

/** Rounds each tax of a rate once for all lines, and splits it by what each line's is exactly. */
function spread(lines: readonly Taxable[], exact: Money[][], rounded: Money[][]): void {
  const byRate = Map.groupBy(lines.keys(), (index) => {
    const { code, percent } = lines[index]!.tax;
    return `${code} ${decimal(percent).toFixed()}`;
  });
  for (const indexes of byRate.values()) {
    for (const nth of rounded[indexes[0]!]!.keys()) {
      const own = indexes.map((index) => exact[index]![nth]!);
      const whole = Money.total(own, own[0]!.currency).rounded();
      const parts = whole.isZero()
        ? own.map(() => whole)
        : whole.split(own.map(({ amount }) => amount));
      for (const [n, index] of indexes.entries()) rounded[index]![nth] = parts[n]!;
    }
  }
}
