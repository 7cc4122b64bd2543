import { sum, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { percentsOf, type TaxPart } from '../../../kernel/tax.ts';
import type { InvoiceLineRow } from './find-invoices.ts';

export type InvoiceTaxRow = {
  taxCode: string;
  taxRate: Numeric;
  currency: string;
  net: Decimal;
  tax: Decimal;
};

type Taxed = Omit<InvoiceLineRow, 'orderId' | 'deliveryId'>;

/** Net and tax of an invoice by code and rate, in order of first appearance. */
export function taxSummary(lines: readonly Taxed[]): InvoiceTaxRow[] {
  const byRate = Map.groupBy(lines, ({ taxCode, taxRate }) => `${taxCode} ${taxRate}`);
  return [...byRate.values()].map((group) => ({
    taxCode: group[0]!.taxCode,
    taxRate: group[0]!.taxRate,
    currency: group[0]!.currency,
    net: sum(group.map(({ net }) => net)),
    tax: sum(group.map(({ tax }) => tax)),
  }));
}

/** One rate's tax by the taxes that it consists of, split by largest remainder. */
export function byPart(row: InvoiceTaxRow, parts: readonly TaxPart[]): InvoiceTaxRow[] {
  if (parts.length === 0) return [row];
  const shares = new Money(row.tax, row.currency).split(percentsOf(parts));
  return parts.map(({ code, percent }, index) => {
    return { ...row, taxCode: code, taxRate: percent, tax: shares[index]!.amount };
  });
}
