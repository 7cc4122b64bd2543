import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';
import { lockBill, match, postBill } from './bill-store.ts';

type DecideInput = { billId: string; idempotencyKey?: string | null };

const ReleaseBill = commandSpec<DecideInput, { billId: string }>('finance.releaseBill');

/**
 * Matches a bill on hold anew and posts it. A price that differs becomes a variance, which somebody
 * else than who recorded the bill must accept: `OWN_BILL`. Refuses `NOT_RECEIVED` for what has not
 * come, `ILLEGAL_MOVE`, `PERIOD_CLOSED`.
 */
export const releaseBill = command(ReleaseBill, 'finance:approve', async (work, { billId }) => {
  requireStaff(work.viewer);
  const { bill, lines } = await lockBill(work, billId);
  bill.requireHeld('OPEN');
  const matched = await match(work.sql, bill, lines);
  const findings = matched.flatMap((one) => one.findings);
  const missing = findings.find(({ code }) => code === 'NOT_RECEIVED');
  if (missing) {
    const { expected, actual } = missing;
    const line = lines.find((one) => one.purchaseOrderLineId === missing.purchaseOrderLineId)!;
    const figures = { product: line.description, received: expected.toFixed() };
    refuse('NOT_RECEIVED', { ...figures, billed: actual.toFixed() });
  }
  if (findings.length > 0 && work.viewer.id === bill.recordedBy) {
    refuse('OWN_BILL', { number: bill.number });
  }
  await postBill(work, bill, matched);
  bill.version += 1;
  return { billId };
});

const RejectBill = commandSpec<DecideInput & { reason: string }, { billId: string }>(
  'finance.rejectBill',
);

/** Rejects a bill on hold; its number may come again. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const rejectBill = command(RejectBill, 'finance:approve', async (work, input) => {
  requireStaff(work.viewer);
  const { bill } = await lockBill(work, input.billId);
  bill.requireHeld('REJECTED');
  bill.rejectedReason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  bill.version += 1;
  return { billId: bill.id };
});
