import { sum, type Decimal } from '../../../kernel/decimal.ts';
import type { InvoiceLineRow } from './find-invoices.ts';

export type InvoiceTaxRow = {
  taxCode: string;
  taxRate: string;
  currency: string;
  net: Decimal;
  tax: Decimal;
};

/** Net and tax of an invoice by code and rate, in order of first appearance. */
export function taxSummary(lines: readonly InvoiceLineRow[]): InvoiceTaxRow[] {
  const byRate = Map.groupBy(lines, ({ taxCode, taxRate }) => `${taxCode} ${taxRate}`);
  return [...byRate.values()].map((group) => ({
    taxCode: group[0]!.taxCode,
    taxRate: group[0]!.taxRate,
    currency: group[0]!.currency,
    net: sum(group.map(({ net }) => net)),
    tax: sum(group.map(({ tax }) => tax)),
  }));
}
