import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NoteBilled, NoteDebited, NotePaid, NoteReopened } from '../contract.ts';
import { conclude, isFreshReturn, lockPurchaseOrder } from './order-store.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/**
 * Counts what a bill is for on the lines of its order, once; a bill without an order is no matter.
 */
export const noteBilled = command(NoteBilled, 'purchasing:write', async (work, input) => {
  const { billId, purchaseOrderId } = input;
  if (!purchaseOrderId) return {};
  const order = await lockPurchaseOrder(work, purchaseOrderId);
  if (await isFresh(work, order, billId, 'is_billed')) order.bill(input.lines);
  await settle(work, order);
  return {};
});

/** Notes that a bill of an order is paid. */
export const notePaid = command(NotePaid, 'purchasing:write', async (work, input) => {
  const { billId, purchaseOrderId } = input;
  if (!purchaseOrderId) return {};
  const order = await lockPurchaseOrder(work, purchaseOrderId);
  if (await isFresh(work, order, billId, 'is_paid')) await settle(work, order);
  return {};
});

/** Notes that a bill of an order is not paid after all. */
export const noteReopened = command(NoteReopened, 'purchasing:write', async (work, input) => {
  const { billId, purchaseOrderId } = input;
  if (!purchaseOrderId) return {};
  const order = await lockPurchaseOrder(work, purchaseOrderId);
  const noted = await rows(
    work.sql,
    sql`update noted_bill set is_paid = false where bill_id = ${billId} and is_paid returning 1`,
  );
  if (noted.length > 0) await settle(work, order);
  return {};
});

/** Takes what a supplier must give back off what is billed of an order's lines, once. */
export const noteDebited = command(NoteDebited, 'purchasing:write', async (work, input) => {
  const order = await lockPurchaseOrder(work, input.purchaseOrderId);
  if (await isFreshReturn(work, input.debitNoteId)) order.unbill(input.lines);
  await settle(work, order);
  return {};
});

/** Notes a fact of a bill; gives whether it is new. The order is locked. */
async function isFresh(
  { sql: db }: Work,
  { id }: PurchaseOrder,
  billId: string,
  fact: 'is_billed' | 'is_paid',
): Promise<boolean> {
  const column = sql.raw(fact);
  const noted = await rows(
    db,
    sql`insert into noted_bill (bill_id, purchase_order_id, is_billed, is_paid)
        values (${billId}, ${id}, ${fact === 'is_billed'}, ${fact === 'is_paid'})
        on conflict (bill_id) do update set ${column} = true where not noted_bill.${column}
        returning 1`,
  );
  return noted.length > 0;
}

async function settle(work: Work, order: PurchaseOrder): Promise<void> {
  const [unpaid] = await rows<{ count: number }>(
    work.sql,
    sql`select count(*)::integer as count from noted_bill
        where purchase_order_id = ${order.id} and is_billed and not is_paid`,
  );
  order.billsUnpaid = unpaid!.count;
  await conclude(work, order);
}
