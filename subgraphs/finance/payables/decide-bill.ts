import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Overrun } from '../budgets/overrun.ts';
import { requireStaff } from '../ledger/books.ts';
import { linesOf, lockBill, match, postBill } from './bill-store.ts';
import type { Bill } from './bill.ts';
import { expensesOf, lockAccruals, postExpenses } from './expense-store.ts';
import { isExpected } from './expense.ts';

type DecideInput = { billId: string; idempotencyKey?: string | null };
type ReleaseInput = DecideInput & {
  /** Releases expenses although a budget is exceeded. */
  overridesBudget?: boolean | null;
  overrideReason?: string | null;
};
/** The bill, and where its expenses went beyond a budget that only warns. */
type Released = { billId: string; overruns: Overrun[] };

const ReleaseBill = commandSpec<ReleaseInput, Released>('finance.releaseBill');

/**
 * Matches a bill on hold anew and posts it. A price that differs becomes a variance, which somebody
 * else than who recorded the bill must accept: `OWN_BILL`; so must expenses: `OWN_EXPENSES`. Refuses
 * `NOT_RECEIVED` for what has not come, `BUDGET_EXCEEDED`, `ILLEGAL_MOVE`, `PERIOD_CLOSED`.
 */
export const releaseBill = command(ReleaseBill, 'finance:approve', async (work, input) => {
  requireStaff(work.viewer);
  const bill = await lockBill(work, input.billId);
  bill.requireHeld('OPEN');
  bill.version += 1;
  if (!bill.purchaseOrderId) return releaseExpenses(work, bill, input);
  await releaseGoods(work, bill);
  return { billId: bill.id, overruns: [] };
});

async function releaseExpenses(work: Work, bill: Bill, input: ReleaseInput) {
  const { id: billId, number, recordedBy, currency } = bill;
  const expenses = await expensesOf(work.sql, billId);
  const accruals = await lockAccruals(work.sql, expenses);
  if (recordedBy === work.viewer.id && !isExpected(expenses, accruals, currency)) {
    refuse('OWN_EXPENSES', { number });
  }
  const passing = { ...input, documentId: billId };
  return { billId, overruns: await postExpenses(work, { bill, expenses, accruals }, passing) };
}

async function releaseGoods(work: Work, bill: Bill): Promise<void> {
  const lines = await linesOf(work.sql, bill.id);
  const matched = await match(work, bill, lines);
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
}

const RejectBill = commandSpec<DecideInput & { reason: string }, { billId: string }>(
  'finance.rejectBill',
);

/** Rejects a bill on hold; its number may come again. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const rejectBill = command(RejectBill, 'finance:approve', async (work, input) => {
  requireStaff(work.viewer);
  const bill = await lockBill(work, input.billId);
  bill.requireHeld('REJECTED');
  bill.rejectedReason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  bill.version += 1;
  return { billId: bill.id };
});
