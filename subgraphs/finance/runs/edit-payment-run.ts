import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireState } from '../../../kernel/transitions.ts';
import { postable } from '../ledger/amount.ts';
import { requireStaff } from '../ledger/books.ts';
import { decidable } from './payment-run.ts';
import { itemsOfRun, lockRun, type KeptItem } from './run-store.ts';

type ItemChange = {
  billId: string;
  /** Default: all that the run proposed. */
  amount?: string | null;
  isLeftOut?: boolean | null;
};

export type EditPaymentRunInput = {
  paymentRunId: string;
  expectedVersion?: number | null;
  items: ItemChange[];
  idempotencyKey?: string | null;
};

const EditPaymentRun = commandSpec<EditPaymentRunInput, { paymentRunId: string }>(
  'finance.editPaymentRun',
);

/**
 * Leaves bills out of a proposed run, pays less of them, or takes in again what was left out by
 * hand or as too little. Refuses `ILLEGAL_MOVE` once it is approved, `VERSION_CONFLICT`,
 * `RUN_ITEM_BLOCKED`, `BILL_OVERPAID`, `NOT_POSITIVE`, `INEXACT_AMOUNT`.
 */
export const editPaymentRun = command(EditPaymentRun, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, viewer } = work;
  const run = await lockRun(work, input.paymentRunId, input.expectedVersion);
  requireState(run.status, 'PROPOSED', 'PROPOSED');
  const items = new Map((await itemsOfRun(work, run.id)).map((item) => [item.billId, item]));
  const changed = input.items.map((change) => {
    const item = items.get(change.billId);
    if (!item) throw new NotFound('bill', change.billId);
    return changedBy(item, change, run.currency);
  });
  await sql`update payment_run_item i set amount = c.amount, left_out = c."leftOut"
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as c(id text, amount numeric, "leftOut" text) where c.id = i.id`.execute(db);
  await sql`update payment_run set changed_by = ${viewer.id}, version = version + 1
    where id = ${run.id}`.execute(db);
  return { paymentRunId: run.id };
});

function changedBy(item: KeptItem, { amount: given, isLeftOut }: ItemChange, currency: string) {
  const { id, number, most, leftOut } = item;
  if (leftOut && !decidable.includes(leftOut)) {
    refuse('RUN_ITEM_BLOCKED', { number, reason: leftOut }, ['items']);
  }
  const amount = given == null ? most : postable({ amount: given, currency }, 'items').amount;
  if (amount.greaterThan(most)) {
    const figures = { number, open: most.toFixed(), given: amount.toFixed() };
    refuse('BILL_OVERPAID', figures, ['items']);
  }
  return { id, amount, leftOut: isLeftOut ? 'BY_HAND' : null };
}
