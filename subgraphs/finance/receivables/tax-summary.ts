import { sum } from '../../../kernel/decimal.ts';
import type { InvoiceLineRow } from './find-invoices.ts';

/** Net and tax of an invoice by code and rate, in order of first appearance. */
export function taxSummary(lines: readonly InvoiceLineRow[]) {
  const byRate = Map.groupBy(lines, ({ taxCode, taxRate }) => `${taxCode} ${taxRate}`);
  return [...byRate.values()].map((group) => ({
    taxCode: group[0]!.taxCode,
    taxRate: group[0]!.taxRate,
    currency: group[0]!.currency,
    net: sum(group.map(({ net }) => net)),
    tax: sum(group.map(({ tax }) => tax)),
  }));
}
