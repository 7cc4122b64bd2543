import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { AdvanceRefunded } from '../reversals/contract.ts';
import { lockAdvance } from './lock-advance.ts';
import { postSupplierRefund } from './supplier-refund.ts';

export type RefundAdvanceInput = {
  supplierAdvanceId: string;
  /** Default: all that is left of it. */
  amount?: { amount: string; currency: string } | null;
  receivedDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that took it; default: that of the posting rules. */
  bankAccountId?: string | null;
  idempotencyKey?: string | null;
};

const RefundAdvance = commandSpec<RefundAdvanceInput, { supplierAdvanceId: string }>(
  'finance.refundAdvance',
);

/**
 * Records that a supplier gave back what is left of an advance, or a part of it. Refuses
 * `ADVANCE_SPENT`, `ADVANCE_LATER`, `NOT_POSITIVE`, `INEXACT_AMOUNT`, `CURRENCY_MISMATCH`,
 * `NO_EXCHANGE_RATE`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const refundAdvance = command(RefundAdvance, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, viewer, emit } = work;
  const { receivedDate: postingDate, method } = input;
  const accounts = await accountsOn(work, postingDate, 'receivedDate');
  const advance = await lockAdvance(work, input.supplierAdvanceId);
  const { id: supplierAdvanceId, supplierId, currency } = advance;
  advance.requirePaidBy(postingDate, 'receivedDate');
  const amount = postable(input.amount ?? advance.left().toJSON(), 'amount');
  const exchange = await exchangeOn(work, currency, postingDate, 'receivedDate');
  const carried = advance.refund(amount, exchange.base);
  const refundId = ids.next('srf');
  const { entryId, number } = await postSupplierRefund(work, {
    ...{ id: refundId, description: `Refund of advance ${advance.number}`, postingDate },
    ...{ amount, exchange, accounts, role: 'SUPPLIER_ADVANCE', carried },
    bankAccountId: input.bankAccountId,
  });
  await sql`insert into advance_refund (id, number, advance_id, amount, base_amount, entry_id,
      received_date, method, reference, recorded_at, recorded_by)
    values (${refundId}, ${number}, ${supplierAdvanceId}, ${amount.amount.toFixed()},
      ${carried.toFixed()}, ${entryId}, ${postingDate}, ${method},
      ${input.reference?.trim() || null}, ${now}, ${viewer.id})`.execute(db);
  const told = { refundId, number, supplierAdvanceId, supplierId };
  const received = { amount: amount.amount.toFixed(), currency };
  emit(
    AdvanceRefunded,
    { ...told, ...received },
    { parties: [{ kind: 'SUPPLIER', id: supplierId }] },
  );
  return { supplierAdvanceId };
});
