import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What is on a cash account now, and what the bank says beside it; for staff only. */
export type CashPositionRow = {
  accountId: string;
  bankAccountId: string | null;
  /** Of what the bank says; null: the company's own. */
  bankCurrency: string | null;
  balance: string;
  /** Of the last statement; null without one. */
  statementBalance: string | null;
  unreconciled: string;
};

/** Every account of cash and bank, by code, with the lines of its bank that nothing explains. */
export function findCashPosition({ sql: db, viewer, now }: Reading): Promise<CashPositionRow[]> {
  return rows<CashPositionRow>(
    db,
    sql`select a.id as "accountId", b.id as "bankAccountId", b.currency as "bankCurrency",
          (select coalesce(sum(debit - credit), 0) from journal_line
            where account_id = a.id and posting_date <= ${dayOf(now)}::date) as balance,
          last.closing_balance as "statementBalance", last.closing_date as "statementDate",
          coalesce(open.amount, 0) as unreconciled,
          coalesce(open.lines, 0) as "unreconciledLines"
        from account a left join bank_account b on b.account_id = a.id
        left join lateral (select closing_balance, closing_date from bank_statement
          where bank_account_id = b.id order by sequence desc limit 1) last on true
        left join lateral (select sum(amount) as amount, count(*)::integer as lines from bank_line
          where bank_account_id = b.id and reconciled_as is null) open on true
        where a.section = 'CASH' and ${visibleTo(viewer)} order by a.code`,
  );
}
