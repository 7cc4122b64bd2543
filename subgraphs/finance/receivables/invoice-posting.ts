import { roundedTogether, type Exchange } from '../currencies/exchange.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { credit, debit, merged, type Leg } from '../ledger/journal-entry.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';

type Invoiced = Pick<Invoice, 'customerId' | 'orderId' | 'total' | 'tax' | 'baseTotal' | 'baseTax'>;

const earnedBy: Record<InvoiceLine['kind'], PostingRole> = {
  GOODS: 'REVENUE',
  PRICE: 'REVENUE',
  FREIGHT: 'FREIGHT_INCOME',
  CHARGE: 'OTHER_INCOME',
};

/** What an invoice posts: the customer owes it; revenue by product, freight, and tax are earned. */
export function invoiceLegs(
  invoice: Invoiced,
  lines: readonly InvoiceLine[],
  accounts: Record<PostingRole, string>,
  exchange: Exchange,
): Leg[] {
  const { customerId, orderId, total, tax, baseTotal, baseTax } = invoice;
  const about = { customerId, orderId };
  const earned = lines.map(({ kind, productId, net, ...line }) => {
    const of = { customerId, orderId: line.orderId ?? orderId };
    return exchange.credit(accounts[earnedBy[kind]], net, productId ? { ...of, productId } : of);
  });
  const before = [debit(accounts.RECEIVABLE, baseTotal, about, exchange.money(total))];
  const after = [credit(accounts.OUTPUT_TAX, baseTax, about, exchange.money(tax))];
  return merged(roundedTogether(earned, { before, after }));
}

/** Where goods are posted to that are billed before they are earned. */
export function unearned(accounts: Record<PostingRole, string>): Record<PostingRole, string> {
  const { UNEARNED_REVENUE: account } = accounts;
  return { ...accounts, REVENUE: account, FREIGHT_INCOME: account };
}
