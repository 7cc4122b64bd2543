import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { lockPayment, takeBackPayment } from '../reversals/take-back-payment.ts';
import { bankAccountOf, lockLine, requireStarted } from './bank-store.ts';

export type UnreconcileBankLineInput = {
  bankLineId: string;
  expectedVersion?: number | null;
  reason: string;
  /** Of the reversals; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const UnreconcileBankLine = commandSpec<UnreconcileBankLineInput, { bankLineId: string }>(
  'finance.unreconcileBankLine',
);

/**
 * Undoes a reconciliation exactly: the payment or posting that it made is reversed, what was posted
 * before it waits to be matched again. Refuses `REASON_MISSING`, `VERSION_CONFLICT`,
 * `ILLEGAL_MOVE`, `BEFORE_START`, `BEFORE_PAYMENT`, `ALLOWANCE_CREDITED`, `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`.
 */
export const unreconcileBankLine = command(
  UnreconcileBankLine,
  'finance:post',
  async (work, input) => {
    requireStaff(work.viewer);
    const postingDate = input.postingDate ?? dayOf(work.now);
    const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    await accountsOn(work, postingDate);
    const line = await lockLine(work, input.bankLineId);
    line.requireVersion(input.expectedVersion);
    const account = await bankAccountOf(work.sql, line.bankAccountId);
    requireStarted(account, postingDate, 'postingDate');
    const { reconciledAs, paymentId } = line;
    line.reopen();
    const entryIds = await takeMatches(work, line.id);
    const facts = { postingDate, description, field: 'bankLineId' };
    if (paymentId) await takeBackPayment(work, await lockPayment(work, paymentId), facts);
    if (reconciledAs === 'POSTING') {
      for (const entryId of entryIds) await mirror(work, entryId, facts);
    }
    return { bankLineId: line.id };
  },
);

async function takeMatches({ sql: db }: Work, lineId: string): Promise<string[]> {
  const found = await rows<{ entryId: string }>(
    db,
    sql`delete from bank_match where bank_line_id = ${lineId} returning entry_id as "entryId"`,
  );
  return found.map(({ entryId }) => entryId);
}
