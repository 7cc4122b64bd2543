import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Tax } from '../../../kernel/tax.ts';
import { taxLines, type Taxed } from './tax.ts';

/** Freight that is charged with goods, with the tax on it. */
export type PricedFreight = Omit<Taxed, 'taxes'> & { taxCode: string; taxRate: Decimal };

/** By which code a channel taxes freight, if it does; the taxes by code, and on which day. */
export type FreightTerms = {
  taxCode: string | null;
  taxes: ReadonlyMap<string, Tax>;
  date: string;
};

/**
 * What freight comes to: its tax is rounded half-up to the minor unit, apart from the goods'.
 * Refuses `NEGATIVE_PRICE`, and `UNKNOWN_TAX_CODE` for a code that has no rate on the day.
 */
export function priceFreight(
  charged: Money,
  { taxCode, taxes, date }: FreightTerms,
): PricedFreight {
  const { amount: given } = charged;
  if (given.isNegative()) refuse('NEGATIVE_PRICE', { given: given.toFixed() }, ['freight']);
  const isTaxed = taxCode !== null && !given.isZero();
  const tax = isTaxed ? taxes.get(taxCode) : { code: 'NONE', percent: 0 };
  if (!tax) return refuse('UNKNOWN_TAX_CODE', { taxCode, date }, ['freight']);
  const line = { amount: charged.rounded(), tax, isTaxIncluded: false };
  const [{ net, tax: amount, gross }] = taxLines([line], 'LINE') as [Taxed];
  return { net, tax: amount, gross, taxCode: tax.code, taxRate: decimal(tax.percent) };
}
