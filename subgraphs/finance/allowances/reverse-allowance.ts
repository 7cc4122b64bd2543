import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsAsPosted } from '../accounts/find-posting-rules.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry, opposite } from '../ledger/journal-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice } from '../receivables/invoice.ts';
import { settledOf, tellInvoicesReopened } from '../reversals/tell-reopened.ts';
import { Allowance, allowanceLegs } from './allowance.ts';

export type ReverseAllowanceInput = {
  allowanceId: string;
  reason: string;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

type Reversed = { allowanceId: string; invoiceId: string };

const ReverseAllowance = commandSpec<ReverseAllowanceInput, Reversed>('finance.reverseAllowance');

/**
 * Takes back what was given up of an invoice, to the cent: it is owed again. Refuses
 * `REASON_MISSING`, `ALREADY_REVERSED`, `ALLOWANCE_CREDITED`, `PERIOD_CLOSED`.
 */
export const reverseAllowance = command(
  ReverseAllowance,
  'finance:write-off',
  async (work, input) => {
    requireStaff(work.viewer);
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const postingDate = input.postingDate ?? dayOf(work.now);
    const today = await accountsOn(work, postingDate);
    const { allowance, invoice } = await lockBoth(work, input.allowanceId);
    const { id, amount, invoiceId } = allowance;
    const { entryId, reversedBy, isCredited } = await historyOf(work, id);
    if (reversedBy) refuse('ALREADY_REVERSED', { by: reversedBy }, ['allowanceId']);
    if (isCredited) refuse('ALLOWANCE_CREDITED', { number: invoice.number }, ['allowanceId']);
    const settled = settledOf([invoice]);
    invoice.disallow(new Money(amount, invoice.currency), allowance.baseAmount);
    const accounts = await accountsAsPosted(
      work.sql,
      { sourceIds: [id, allowance.paymentId ?? id], postingDate: allowance.postingDate },
      today,
    );
    const legs = allowanceLegs([allowance], accounts, work.company).map(opposite);
    const source = { sourceType: 'ALLOWANCE', sourceId: id } as const;
    const facts = { ...source, postingDate, description: reason, reversesId: entryId };
    await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
    const { now, viewer } = work;
    await sql`insert into allowance_reversal (allowance_id, posting_date, reason, reversed_at,
        reversed_by)
      values (${id}, ${postingDate}, ${reason}, ${now}, ${viewer.id})`.execute(work.sql);
    tellInvoicesReopened(work, settled);
    return { allowanceId: id, invoiceId };
  },
);

async function lockBoth(work: Work, id: string) {
  const allowance = await work.em.findOne(Allowance, { id });
  if (!allowance) throw new NotFound('allowance', id);
  await holdCustomer(work, allowance.customerId);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const invoice = await work.em.findOneOrFail(Invoice, { id: allowance.invoiceId }, { lockMode });
  return { allowance, invoice };
}

/** Its own entry, unless a payment's has it; who has reversed it; whether its goods came back. */
async function historyOf({ sql: db }: Work, id: string) {
  type History = { entryId?: string; reversedBy: string | null; isCredited: boolean };
  const [history] = await rows<History>(
    db,
    sql`select (select reversed_by from allowance_reversal where allowance_id = ${id})
            as "reversedBy",
          exists (select from allowance_recovery where allowance_id = ${id}) as "isCredited",
          (select min(id) from journal_entry where source_id = ${id}) as "entryId"`,
  );
  return { ...history!, entryId: history!.entryId ?? undefined };
}
