import { sql } from '../../../kernel/database.ts';

/** Faults of summed months and closed years: sums are those of the lines, earnings moved as closed. */
export const closingFaults = sql`
  select 'MONTH_SUM', m.month || ' ' || a.code, sum(m.amount), sum(m.kept)
  from (
    select account_id, to_char(posting_date, 'YYYY-MM') as month, debit - credit as amount, 0 as kept
    from journal_line, books where posting_date <= summed_until
    union all
    select account_id, to_char(month, 'YYYY-MM'), 0, debit - credit from account_month
    union all
    select account_id, to_char(month, 'YYYY-MM'), 0, debit - credit from account_month_late) m
  join account a on a.id = m.account_id
  group by m.month, a.code having sum(m.amount) <> sum(m.kept)
  union all
  select 'YEAR_CLOSED', y.year || ' ' || a.code, 0, sum(l.debit - l.credit)
  from closed_year y join journal_line l on l.posting_date <= y.ends_on
    join account a on a.id = l.account_id
  where a.type in ('REVENUE', 'EXPENSE')
  group by y.year, a.code having sum(l.debit - l.credit) <> 0`;
