import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, holdAllPostings, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { openItemsOn } from './open-items.ts';
import { revaluationLegs, type Revalued } from './revaluation.ts';

export type RevalueCurrenciesInput = { day: string; idempotencyKey?: string | null };

/** The entry of the day and that of the next; none when nothing has changed since. */
type Result = { day: string; entryId: string | null; reversalId: string | null };

const RevalueCurrencies = commandSpec<RevalueCurrenciesInput, Result>('finance.revalueCurrencies');

/**
 * Brings what is open in other currencies to the rate of a day, usually a month's last, and takes
 * that back the next day: so the books are right at the day's end, and what is realised later
 * counts from what was agreed (IAS 21.23 and .28; 小企业会计准则第七十七条). Doing it again posts
 * only what has changed. Refuses `DAY_NOT_OVER`, `PERIOD_CLOSED` for either day,
 * `NO_EXCHANGE_RATE`.
 */
export const revalueCurrencies = command(
  RevalueCurrencies,
  'finance:post',
  async (work, { day }) => {
    requireStaff(work.viewer);
    const nextDay = daysAfter(day, 1);
    const today = dayOf(work.now);
    if (nextDay > today) refuse('DAY_NOT_OVER', { given: day, today }, ['day']);
    await holdAllPostings(work);
    const accounts = await accountsOn(work, day, 'day');
    await accountsOn(work, nextDay, 'day');
    const changed = (await openItemsOn(work, day)).filter(({ left }) => !left.isZero());
    if (changed.length === 0) return { day, entryId: null, reversalId: null };
    const entryId = work.ids.next('jre');
    const description = `Open items at the rates of ${day}`;
    const facts = { postingDate: day, sourceType: 'EXCHANGE', sourceId: entryId } as const;
    const legs = revaluationLegs(changed, accounts, work.company.currency);
    const entry = new JournalEntry(entryId, { ...facts, description }, legs);
    await note(work, day, changed);
    if (entry.legs.length === 0) return { day, entryId: null, reversalId: null };
    await post(work, entry);
    const reversal = { postingDate: nextDay, description: `${description}, taken back` };
    const reversalId = await mirror(work, entryId, reversal);
    return { day, entryId, reversalId };
  },
);

/** Notes what is posted of each item now. */
async function note({ sql: db }: Work, day: string, items: readonly Revalued[]): Promise<void> {
  await sql`insert into revalued_item (day, kind, item_id, currency, difference)
    select ${day}, kind, "itemId", currency, difference
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i(kind text, "itemId" text,
      currency text, difference numeric)
    on conflict (day, kind, item_id) do update set difference = excluded.difference`.execute(db);
}
