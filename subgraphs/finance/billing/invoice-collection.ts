import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert } from '../../../kernel/refusal.ts';
import { accountsOn } from '../ledger/books.ts';
import { bill } from './bill.ts';
import { lockOpen } from './billable-store.ts';
import type { CollectiveBasis } from './billing-period.ts';
import { InvoiceCollection } from './contract.ts';

/**
 * Invoices together what is still open of a collection, dated on its last day, unless its run was
 * cancelled before. Refuses `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`: it waits until they are mended.
 */
export const invoiceCollection = command(
  InvoiceCollection,
  'finance:post',
  async (work, { collectionId }) => {
    const collection = await lockCollection(work, collectionId);
    const { isCancelled, isDone, through, invoiceId: earlierId, ...of } = collection;
    if (isCancelled || isDone) return { invoiceId: earlierId };
    const accounts = await accountsOn(work, through);
    const parts = await lockOpen(work, { ...of, shippedDate: { $lte: through } });
    const how = { accounts, invoiceDate: through };
    const invoiceId = parts.length > 0 ? await bill(work, parts, how) : null;
    await sql`update collection set done_at = ${work.now}::timestamptz, invoice_id = ${invoiceId}
      where id = ${collectionId}`.execute(work.sql);
    return { invoiceId };
  },
);

type Collection = {
  customerId: string;
  basis: CollectiveBasis;
  currency: string;
  paymentTermDays: number;
  billToAddressId: string | null;
  through: string;
  invoiceId: string | null;
  isDone: boolean;
  isCancelled: boolean;
};

/** A collection, locked; its run is held, so that it is cancelled before or after, not meanwhile. */
async function lockCollection({ sql: db }: Work, id: string): Promise<Collection> {
  const [found] = await rows<Collection>(
    db,
    sql`select customer_id as "customerId", basis, currency,
          payment_term_days as "paymentTermDays", bill_to_address_id as "billToAddressId",
          through::text as through, invoice_id as "invoiceId", done_at is not null as "isDone",
          cancelled_at is not null as "isCancelled"
        from collection c join collective_run r on r.id = c.run_id where c.id = ${id}
        for update of c for share of r`,
  );
  assert(found, 'a run has its collections before they are due');
  return found;
}
