import { roundedTogether, type Exchange } from '../currencies/exchange.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { credit, debit, merged, type Leg } from '../ledger/journal-entry.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';

/** What an invoice posts: the customer owes it; revenue by product, freight, and tax are earned. */
export function invoiceLegs(
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  accounts: Record<PostingRole, string>,
  exchange: Exchange,
): Leg[] {
  const { customerId, orderId, total, tax, baseTotal, baseTax } = invoice;
  const about = { customerId, orderId };
  const earned = lines.map(({ kind, productId, net }) => {
    if (kind === 'FREIGHT') return exchange.credit(accounts.FREIGHT_INCOME, net, about);
    return exchange.credit(accounts.REVENUE, net, { ...about, productId });
  });
  const before = [debit(accounts.RECEIVABLE, baseTotal, about, exchange.money(total))];
  const after = [credit(accounts.OUTPUT_TAX, baseTax, about, exchange.money(tax))];
  return merged(roundedTogether(earned, { before, after }));
}
