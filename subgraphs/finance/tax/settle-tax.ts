import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { lastDayOf, period as checked } from '../closing/period.ts';
import { accountsOn, holdAllPostings, post, requireStaff } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';

type SettleTaxInput = { period: string; idempotencyKey?: string | null };

export const SettleTax = commandSpec<SettleTaxInput, { period: string }>('finance.settleTax');

/**
 * Moves what output and input tax have at the end of a month to what is to be paid to the state, by
 * an entry of its last day; what comes into the month later is settled with the next. A settled
 * month stays as it is. Refuses `BAD_PERIOD`, `PERIOD_NOT_OVER`, `LATER_TAX_SETTLED`,
 * `PERIOD_CLOSED`, `DOCUMENTS_CLOSED`.
 */
export const settleTax = command(SettleTax, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  const today = dayOf(work.now);
  if (period >= today.slice(0, 7)) refuse('PERIOD_NOT_OVER', { period, today }, ['period']);
  await holdAllPostings(work);
  const { isSettled, last } = await settledUpTo(work, period);
  if (isSettled) return { period };
  if (last && period < last) refuse('LATER_TAX_SETTLED', { period, last }, ['period']);
  const postingDate = lastDayOf(period);
  const accounts = await accountsOn(work, postingDate, 'period');
  const { output, input: deducted } = await unsettled(work, postingDate);
  const id = work.ids.next('jre');
  const source = { sourceType: 'TAX_SETTLEMENT', sourceId: period } as const;
  const facts = { ...source, postingDate, description: `Tax of ${period}` };
  const entry = new JournalEntry(id, facts, [
    debit(accounts.OUTPUT_TAX, output),
    credit(accounts.INPUT_TAX, deducted),
    credit(accounts.TAX_SETTLEMENT, output.minus(deducted)),
  ]);
  await post(work, entry);
  await sql`insert into tax_settlement (period, output, input, entry_id, settled_at, settled_by)
    values (${period}, ${output.toFixed()}, ${deducted.toFixed()},
      ${entry.legs.length > 0 ? id : null}, ${work.now}, ${work.viewer.id})`.execute(work.sql);
  return { period };
});

async function settledUpTo({ sql: db }: Work, period: string) {
  const [found] = await rows<{ isSettled: boolean; last: string | null }>(
    db,
    sql`select max(period) as last, coalesce(bool_or(period = ${period}), false) as "isSettled"
        from tax_settlement`,
  );
  return found!;
}

/** What the tax accounts have at the end of the day. */
async function unsettled({ sql: db }: Work, day: string) {
  const [found] = await rows<{ output: string; input: string }>(
    db,
    sql`select coalesce(sum(credit - debit) filter (where role = 'OUTPUT_TAX'), 0) as output,
          coalesce(sum(debit - credit) filter (where role = 'INPUT_TAX'), 0) as input
        from role_account join turnover('-infinity', ${day}::date) using (account_id)`,
  );
  return { output: decimal(found!.output), input: decimal(found!.input) };
}
