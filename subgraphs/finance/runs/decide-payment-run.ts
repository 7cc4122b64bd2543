import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';
import { itemsOfRun, lockRun, moveRun } from './run-store.ts';

type DecideInput = {
  paymentRunId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const ApprovePaymentRun = commandSpec<DecideInput, { paymentRunId: string }>(
  'finance.approvePaymentRun',
);

/**
 * Lets a proposed run be paid. Refuses `OWN_RUN` to who proposed it or changed it last,
 * `NOTHING_TO_PAY`, `ILLEGAL_MOVE`, `VERSION_CONFLICT`.
 */
export const approvePaymentRun = command(
  ApprovePaymentRun,
  'finance:approve',
  async (work, { paymentRunId, expectedVersion }) => {
    requireStaff(work.viewer);
    const run = await lockRun(work, paymentRunId, expectedVersion);
    const { number, proposedBy, changedBy } = run;
    if ([proposedBy, changedBy].includes(work.viewer.id)) refuse('OWN_RUN', { number });
    const items = await itemsOfRun(work, run.id);
    if (items.every(({ leftOut }) => leftOut)) refuse('NOTHING_TO_PAY', {}, ['paymentRunId']);
    await moveRun(work, run, 'APPROVED');
    return { paymentRunId };
  },
);

const CancelPaymentRun = commandSpec<DecideInput & { reason: string }, { paymentRunId: string }>(
  'finance.cancelPaymentRun',
);

/**
 * Gives a run up before anything of it is paid; its bills are free for another one. Refuses
 * `REASON_MISSING`, `ILLEGAL_MOVE`, `VERSION_CONFLICT`.
 */
export const cancelPaymentRun = command(
  CancelPaymentRun,
  'finance:pay',
  async (work, { paymentRunId, expectedVersion, reason: given }) => {
    requireStaff(work.viewer);
    const reason = given.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const run = await lockRun(work, paymentRunId, expectedVersion);
    await moveRun(work, run, 'CANCELLED', reason);
    return { paymentRunId };
  },
);
