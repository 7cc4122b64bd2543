-- Sums are kept of all months that have ended, closed or not. What is posted into such a month later
-- stands beside its sum until the next time that sums are made, while nobody posts.

alter table books add summed_until date;
comment on column books.summed_until is 'Last day of the months whose turnover is kept.';

create table account_month_late (
  account_id text not null,
  month date not null,
  debit numeric(24, 4) not null,
  credit numeric(24, 4) not null
);
create index account_month_late_of_month on account_month_late (month);
comment on table account_month_late is 'Turnover posted into months after their sums were made.';
comment on table account_month is 'Turnover in months up to books.summed_until, as it was then.';

-- Lines of months that are summed are put beside the sums in the statement that writes them.
create or replace function require_balance() returns trigger language plpgsql as $$
begin
  if exists (select from fresh group by entry_id having sum(debit) <> sum(credit)) then
    raise exception 'a journal entry must balance' using errcode = 'check_violation';
  end if;
  insert into account_month_late (account_id, month, debit, credit)
  select account_id, date_trunc('month', posting_date)::date, sum(debit), sum(credit)
  from fresh where posting_date <= (select summed_until from books) group by 1, 2;
  return null;
end $$;

drop function keep_month_sums();

-- Makes the sums up to the end of a month, the late ones included. The caller holds the books alone.
create function keep_month_sums(last_day date) returns void language sql as $$
  with late as (delete from account_month_late returning *)
  insert into account_month as kept (account_id, month, debit, credit)
  select account_id, month, sum(debit), sum(credit) from (
    select account_id, month, debit, credit from late
    union all
    select account_id, date_trunc('month', posting_date)::date, debit, credit
    from journal_line, books
    where posting_date > coalesce(summed_until, '-infinity') and posting_date <= last_day) part
  group by 1, 2
  on conflict (month, account_id) do update
    set debit = kept.debit + excluded.debit, credit = kept.credit + excluded.credit;
  update books set summed_until = greatest(summed_until, last_day)
$$;

delete from account_month;
select keep_month_sums(closed_until()) where closed_until() is not null;

drop function turnover(date, date);
drop function closed_within(date, date);

-- The summed months that lie within days: the first day of the first and the last of the last. For
-- none of them, what begins where the days end.
create function summed_within(since date, until date) returns table (first date, last date)
language sql stable as $$
  select case when first <= last then first else until + 1 end,
    case when first <= last then last else until end
  from (select (date_trunc('month', since - 1) + interval '1 month')::date as first,
      least(coalesce((select summed_until from books), '-infinity'),
        (date_trunc('month', until + 1) - interval '1 day')::date) as last) whole
$$;

-- Turnover of accounts in days, both included: kept sums, what came late beside them, and the lines
-- of days that no sum has.
create function turnover(since date, until date)
returns table (account_id text, debit numeric, credit numeric) language sql stable as $$
  select account_id, sum(debit), sum(credit) from (
    select m.account_id, m.debit, m.credit
    from summed_within(since, until), account_month m where m.month between first and last
    union all
    select m.account_id, m.debit, m.credit
    from summed_within(since, until), account_month_late m where m.month between first and last
    union all
    select l.account_id, l.debit, l.credit from summed_within(since, until), journal_line l
    where l.posting_date >= since and l.posting_date < first
    union all
    select l.account_id, l.debit, l.credit from summed_within(since, until), journal_line l
    where l.posting_date > last and l.posting_date <= until) part
  group by 1
$$;
