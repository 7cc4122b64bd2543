import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { requireUnreconciled } from './require-unreconciled.ts';
import { lockPayment, takeBackPayment } from './take-back-payment.ts';

export type ReversePaymentInput = {
  paymentId: string;
  reason: string;
  /** Of the reversals; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ReversePayment = commandSpec<ReversePaymentInput, { paymentId: string }>(
  'finance.reversePayment',
);

/**
 * Takes a customer's payment back to the cent that no bank statement has: it was recorded by
 * mistake, or a cheque was not honoured. Refuses `REASON_MISSING`, `PAYMENT_RECONCILED` (a bank
 * line is un-reconciled), `PAYMENT_REVERSED`, `BEFORE_PAYMENT`, `ALLOWANCE_CREDITED`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reversePayment = command(ReversePayment, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const payment = await lockPayment(work, input.paymentId);
  await requireUnreconciled(work, payment, 'paymentId');
  await takeBackPayment(work, payment, { postingDate, description, field: 'paymentId' });
  return { paymentId: payment.id };
});
