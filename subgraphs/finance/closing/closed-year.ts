import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Accounts } from '../ledger/books.ts';

/** The fiscal year that was closed last, when any was. */
export async function lastClosedYear(db: Sql): Promise<number | null> {
  const query = sql`select max(year) as last from closed_year`;
  const [found] = await rows<{ last: number | null }>(db, query);
  return found!.last;
}

/** In which month fiscal years begin, and the accounts. Refuses `MONTHS_OPEN` before any posting. */
export async function openBooksOf(db: Sql, year: number) {
  const [books] = await rows<{ startMonth: number; accounts: Accounts }>(
    db,
    sql`select year_starts_in as "startMonth",
          (select jsonb_object_agg(role, account_id) from posting_rule) as accounts from books`,
  );
  return books ?? refuse('MONTHS_OPEN', { year, month: `${year}-01` }, ['year']);
}

/** What revenue and expense accounts have at the end of a day: a profit positive. */
export function earningsOn(db: Sql, day: string) {
  return rows<{ accountId: string; amount: string }>(
    db,
    sql`select a.id as "accountId", t.credit - t.debit as amount
        from turnover('-infinity', ${day}::date) t join account a on a.id = t.account_id
        where a.type in ('REVENUE', 'EXPENSE') and t.credit <> t.debit order by a.code`,
  );
}
