import type { Work } from '../../../kernel/command.ts';
import { InvoiceIssued, InvoicePaid } from '../contract.ts';
import type { Exchange } from '../currencies/exchange.ts';
import { post, type Accounts } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { invoiceLegs, unearned } from './invoice-posting.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { nextInSeries } from './numbering.ts';
import { writeInvoice } from './write-invoice.ts';

type Issued = { invoice: Invoice; lines: readonly InvoiceLine[] };
type How = {
  accounts: Accounts;
  exchange: Exchange;
  occurredAt: Date;
  /** Of its entry; default: of which order it is. */
  description?: string;
  /** It is a debit note: of no goods. */
  isDebit?: true;
  /** It is billed before it is earned. */
  isUnearned?: boolean;
};

/** Posts and writes a new invoice with its number, and tells of it. */
export async function issue(
  work: Work,
  { invoice, lines }: Issued,
  { accounts, exchange, occurredAt, isUnearned = false, isDebit, description: said }: How,
): Promise<void> {
  const { sql: db, ids } = work;
  const { id: sourceId, invoiceDate: postingDate, orderNumber } = invoice;
  const usual = orderNumber ? `Invoice for order ${orderNumber}` : 'Collective invoice';
  const description = said ?? usual;
  const facts = { postingDate, sourceType: 'INVOICE', sourceId, description } as const;
  const legs = invoiceLegs(invoice, lines, isUnearned ? unearned(accounts) : accounts, exchange);
  await post(work, new JournalEntry(ids.next('jre'), facts, legs));
  invoice.take(await nextInSeries(db, invoice.series, invoice.year));
  await writeInvoice(db, invoice, lines);
  tell(work, { invoice, lines }, { occurredAt, isDebit });
}

type Told = Pick<How, 'occurredAt' | 'isDebit'>;

function tell({ emit }: Work, { invoice, lines }: Issued, { occurredAt, isDebit }: Told): void {
  const { id: invoiceId, number, orderId, customerId, currency, dueDate } = invoice;
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  const goods = lines.flatMap(({ orderLineId: lineId, quantity, ...of }) => {
    if (!lineId) return [];
    const { orderId: ofOrder, deliveryId } = of;
    const delivered = ofOrder && { orderId: ofOrder, ...(deliveryId && { deliveryId }) };
    return [{ lineId, quantity: quantity.toFixed(), ...delivered }];
  });
  const orderIds = orderId ? undefined : [...new Set(lines.map((line) => line.orderId!))];
  const amounts = { total: invoice.total.toFixed(), currency, dueDate };
  const issued = { invoiceId, number, orderId, ...(orderIds && { orderIds }), customerId };
  const what = { ...(isDebit && { isDebit }), ...amounts, lines: goods };
  emit(InvoiceIssued, { ...issued, ...what }, { parties, occurredAt });
  if (invoice.open().isZero()) emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties });
}
