import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { requireUnreconciled } from '../reversals/require-unreconciled.ts';
import { ClaimRefundReversed } from './contract.ts';
import { lockClaim } from './lock-claim.ts';

export type ReverseClaimRefundInput = {
  refundId: string;
  reason: string;
  /** Of the reversal; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

type Reversed = { refundId: string; debitNoteId: string };

const ReverseClaimRefund = commandSpec<ReverseClaimRefundInput, Reversed>(
  'finance.reverseClaimRefund',
);

/**
 * Takes back to the cent what a supplier was said to have paid of a claim: it is open again, for
 * money or for the supplier's next bill. Refuses `REASON_MISSING`, `REFUND_REVERSED`,
 * `BEFORE_REFUND`, `PAYMENT_RECONCILED` (a bank line is un-reconciled), `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`.
 */
export const reverseClaimRefund = command(
  ReverseClaimRefund,
  'finance:post',
  async (work, input) => {
    requireStaff(work.viewer);
    const { sql: db, emit } = work;
    const { refundId } = input;
    const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const postingDate = input.postingDate ?? dayOf(work.now);
    await accountsOn(work, postingDate);
    const claim = await lockClaim(work, await claimOf(work, refundId));
    const { id: debitNoteId, supplierId, currency } = claim;
    const refund = await lockRefund(work, refundId);
    requireStanding(refund, postingDate);
    const entryIds = await requireUnreconciled(work, refund, 'refundId');
    const { number, amount, carried } = refund;
    for (const id of entryIds) await mirror(work, id, { postingDate, description });
    claim.takeRefundBack(new Money(amount, currency), decimal(carried));
    await sql`update claim_refund set reversed_on = ${postingDate}
      where id = ${refundId}`.execute(db);
    const told = { refundId, number, debitNoteId, supplierId, amount, currency };
    emit(ClaimRefundReversed, told, { parties: [{ kind: 'SUPPLIER', id: supplierId }] });
    return { refundId, debitNoteId };
  },
);

async function claimOf({ sql: db }: Work, refundId: string): Promise<string> {
  const query = sql`select debit_note_id as id from claim_refund where id = ${refundId}`;
  const [refund] = await rows<{ id: string }>(db, query);
  if (!refund) throw new NotFound('refund', refundId);
  return refund.id;
}

type Refund = Record<'id' | 'number' | 'amount' | 'carried' | 'receivedDate', string> & {
  reversedOn: string | null;
};

async function lockRefund({ sql: db }: Work, id: string): Promise<Refund> {
  const [refund] = await rows<Refund>(
    db,
    sql`select id, number, trim_scale(amount)::text as amount, base_amount as carried,
          received_date::text as "receivedDate", reversed_on::text as "reversedOn"
        from claim_refund where id = ${id} for update`,
  );
  return refund!;
}

function requireStanding({ number, receivedDate, reversedOn }: Refund, day: string): void {
  if (reversedOn) refuse('REFUND_REVERSED', { number, reversedOn }, ['refundId']);
  if (day < receivedDate) {
    refuse('BEFORE_REFUND', { number, paidDate: receivedDate }, ['postingDate']);
  }
}
