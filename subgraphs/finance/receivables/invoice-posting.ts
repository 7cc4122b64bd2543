import type { PostingRole } from '../ledger/chart.ts';
import { credit, debit, merged, type Leg } from '../ledger/journal-entry.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';

/** What an invoice posts: the customer owes it; revenue by product, freight, and tax are earned. */
export function invoiceLegs(
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  accounts: Record<PostingRole, string>,
): Leg[] {
  const { customerId, orderId } = invoice;
  const about = { customerId, orderId };
  const earned = lines.map(({ kind, productId, net }) => {
    if (kind === 'FREIGHT') return credit(accounts.FREIGHT_INCOME, net, about);
    return credit(accounts.REVENUE, net, { ...about, productId });
  });
  return merged([
    debit(accounts.RECEIVABLE, invoice.total, about),
    ...earned,
    credit(accounts.OUTPUT_TAX, invoice.tax, about),
  ]);
}
