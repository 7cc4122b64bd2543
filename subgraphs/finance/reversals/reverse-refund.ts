import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { lockAdvance } from '../advances/lock-advance.ts';
import { ClaimRefundReversed } from '../claims/contract.ts';
import { lockClaim } from '../claims/lock-claim.ts';
import { lockCreditNote } from '../credits/credit-store.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { AdvanceRefundReversed, DepositReduced, RefundReversed } from './contract.ts';
import { lockRefund, noteReversed, requireStanding, type Refund } from './lock-refund.ts';
import { lockPayment } from './take-back-payment.ts';

export type ReverseRefundInput = {
  refundId: string;
  reason: string;
  /** Of the reversal; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

/** Where the money is again, or what is open again: one of the four. */
type PutBack = {
  paymentId?: string;
  creditNoteId?: string;
  supplierAdvanceId?: string;
  debitNoteId?: string;
};

const ReverseRefund = commandSpec<ReverseRefundInput, PutBack>('finance.reverseRefund');

/**
 * Takes a refund back to the cent that did not reach the customer, or did not come from the
 * supplier, or was recorded by mistake: the payment, credit note or advance that it was of has the
 * money again, a claim is open again, for money or for the supplier's next bill. A return that it
 * had closed stays closed. Refuses `REASON_MISSING`, `REFUND_REVERSED`, `BEFORE_REFUND`,
 * `PAYMENT_RECONCILED` (a bank line is un-reconciled), `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reverseRefund = command(ReverseRefund, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const refund = await lockRefund(work, input.refundId);
  requireStanding(refund, postingDate);
  await mirror(work, refund.entryId, { postingDate, description });
  const done = await putBack[refund.source](work, refund);
  await noteReversed(work, refund, postingDate);
  return done;
});

/** Puts the money back where it had been, and tells of it. */
const putBack: Record<Refund['source'], (work: Work, refund: Refund) => Promise<PutBack>> = {
  async PAYMENT(work, refund) {
    const payment = await lockPayment(work, refund.sourceId);
    payment.takeRefundBack(refund.amount, refund.carried);
    const { id: paymentId, orderId, currency } = payment;
    const left = payment.amount.minus(payment.refunded).toFixed();
    if (orderId) work.emit(DepositReduced, { orderId, paymentId, left, currency });
    tellCustomer(work, refund, { paymentIds: [paymentId], creditNoteId: null });
    return { paymentId };
  },
  async CREDIT_NOTE(work, refund) {
    const credit = await lockCreditNote(work, refund.sourceId);
    await holdCustomer(work, credit.customerId);
    credit.takeRefundBack(refund.amount, refund.carried);
    tellCustomer(work, refund, { paymentIds: [], creditNoteId: credit.id });
    return { creditNoteId: credit.id };
  },
  async ADVANCE(work, refund) {
    const advance = await lockAdvance(work, refund.sourceId);
    advance.takeRefundBack(refund.amount, refund.carried);
    const { id: supplierAdvanceId, supplierId } = advance;
    const told = { ...facts(refund), supplierAdvanceId, supplierId };
    work.emit(AdvanceRefundReversed, told, { parties: [{ kind: 'SUPPLIER', id: supplierId }] });
    return { supplierAdvanceId };
  },
  async CLAIM(work, refund) {
    const claim = await lockClaim(work, refund.sourceId);
    claim.takeRefundBack(refund.amount, refund.carried);
    const { id: debitNoteId, supplierId } = claim;
    const told = { ...facts(refund), debitNoteId, supplierId };
    work.emit(ClaimRefundReversed, told, { parties: [{ kind: 'SUPPLIER', id: supplierId }] });
    return { debitNoteId };
  },
};

function facts({ id: refundId, number, amount }: Refund) {
  return { refundId, number, amount: amount.amount.toFixed(), currency: amount.currency };
}

function tellCustomer(
  { emit }: Work,
  refund: Refund,
  of: { paymentIds: string[]; creditNoteId: string | null },
): void {
  const { partyId: customerId } = refund;
  const told = { ...facts(refund), ...of, customerId };
  emit(RefundReversed, told, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}
