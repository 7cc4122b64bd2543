import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { postSupplierRefund } from '../advances/supplier-refund.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { ClaimRefunded } from './contract.ts';
import { lockClaim } from './lock-claim.ts';

export type RefundClaimInput = {
  debitNoteId: string;
  /** Default: all that is open of it. */
  amount?: { amount: string; currency: string } | null;
  receivedDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that took it; default: that of the posting rules. */
  bankAccountId?: string | null;
  idempotencyKey?: string | null;
};

type Refunded = { refundId: string; debitNoteId: string };

const RefundClaim = commandSpec<RefundClaimInput, Refunded>('finance.refundClaim');

/**
 * Records that a supplier paid a claim out in money, or a part of it, in place of a bill that takes
 * it: at another rate than the claim's, what is between is a gain or a loss. Refuses `CLAIM_SPENT`,
 * `BEFORE_CLAIM`, `NOT_POSITIVE`, `INEXACT_AMOUNT`, `CURRENCY_MISMATCH`, `NO_EXCHANGE_RATE`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const refundClaim = command(RefundClaim, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, viewer, emit } = work;
  const { receivedDate: postingDate, method } = input;
  const accounts = await accountsOn(work, postingDate, 'receivedDate');
  const claim = await lockClaim(work, input.debitNoteId);
  const { id: debitNoteId, supplierId, currency } = claim;
  claim.requireMadeBy(postingDate, 'receivedDate');
  const amount = postable(input.amount ?? claim.open().toJSON(), 'amount');
  const exchange = await exchangeOn(work, currency, postingDate, 'receivedDate');
  const carried = claim.refund(amount, exchange.base);
  const refundId = ids.next('cmr');
  const { entryId, number } = await postSupplierRefund(work, {
    ...{ id: refundId, description: `Claim ${claim.number} is paid out`, postingDate },
    ...{ amount, exchange, accounts, role: 'PAYABLE', carried },
    bankAccountId: input.bankAccountId,
  });
  const received = amount.amount.toFixed();
  await sql`insert into claim_refund (id, number, debit_note_id, supplier_id, amount, base_amount,
      entry_id, received_date, method, reference, recorded_at, recorded_by)
    values (${refundId}, ${number}, ${debitNoteId}, ${supplierId}, ${received},
      ${carried.toFixed()}, ${entryId}, ${postingDate}, ${method},
      ${input.reference?.trim() || null}, ${now}, ${viewer.id})`.execute(db);
  const told = { refundId, number, debitNoteId, supplierId, amount: received, currency };
  emit(ClaimRefunded, told, { parties: [{ kind: 'SUPPLIER', id: supplierId }] });
  return { refundId, debitNoteId };
});
