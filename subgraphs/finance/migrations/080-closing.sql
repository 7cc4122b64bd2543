-- Months are closed for kinds of documents, then whole; fiscal years are closed by entries. Sums of
-- closed months are kept, since those change only while nobody posts.

create table closed_documents (
  documents text not null
    check (documents in ('SALES', 'PURCHASES', 'STOCK', 'PAYMENTS', 'MANUAL')),
  period text not null check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  primary key (documents, period)
);
comment on table closed_documents is
  'Months closed for a kind of documents; all up to the last of them take none of it.';

create table closing_event (
  id text primary key,
  -- A month, 2026-03, or a fiscal year, 2026.
  period text not null,
  action text not null check (action in ('CLOSED', 'REOPENED')),
  documents text[] not null,
  reason text,
  at timestamptz not null,
  actor text not null
);
create index closing_event_by_time on closing_event (at, id);
insert into closing_event (id, period, action, documents, at, actor)
select 'cev_' || md5(period), period, 'CLOSED',
  array['SALES', 'PURCHASES', 'STOCK', 'PAYMENTS', 'MANUAL'], closed_at, closed_by
from closed_period;

alter table books add year_starts_in integer not null default 1
  check (year_starts_in between 1 and 12);

create table closed_year (
  year integer primary key check (year between 2000 and 2999),
  starts_on date not null,
  ends_on date not null,
  -- Profit positive.
  result numeric(24, 4) not null,
  closed_at timestamptz not null,
  closed_by text not null
);

create table closing_entry (
  entry_id text primary key references journal_entry,
  year integer not null
);
comment on table closing_entry is
  'Entries that move earnings of a year into equity, and their reversals. No earnings themselves.';

-- Where the result of a year goes, in books that are open already.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || md5(template || code), code, name, name_zh, 'EQUITY', 'EQUITY', false
from books join (values
    ('INTERNATIONAL', '3150', 'Income summary', '本年利润'),
    ('CHINA', '310401', 'Undistributed profit', '利润分配—未分配利润'))
  as fresh (template, code, name, name_zh) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
    ('INTERNATIONAL', 'PROFIT_OF_YEAR', '3150'), ('INTERNATIONAL', 'RETAINED_EARNINGS', '3100'),
    ('CHINA', 'PROFIT_OF_YEAR', '3103'), ('CHINA', 'RETAINED_EARNINGS', '310401'))
  as fresh (template, role, code) using (template)
join account using (code)
on conflict do nothing;

create index journal_line_of_day on journal_line (posting_date) include (account_id, debit, credit);

create table account_month (
  account_id text not null references account,
  -- Its first day.
  month date not null,
  debit numeric(24, 4) not null,
  credit numeric(24, 4) not null,
  primary key (month, account_id)
);
comment on table account_month is 'Turnover in months that are closed whole, without closing entries.';

-- The last day that is closed whole.
create function closed_until() returns date language sql stable as $$
  select (to_date(max(period), 'YYYY-MM') + interval '1 month' - interval '1 day')::date
  from closed_period
$$;

-- Keeps the sums of months that are closed now, and those alone.
create function keep_month_sums() returns void language sql as $$
  delete from account_month where month > coalesce(closed_until(), '-infinity');
  insert into account_month (account_id, month, debit, credit)
  select account_id, date_trunc('month', posting_date)::date, sum(debit), sum(credit)
  from journal_line
  where posting_date >= coalesce((select max(month) + interval '1 month' from account_month),
      '-infinity')
    and posting_date <= closed_until()
    and entry_id not in (select entry_id from closing_entry)
  group by 1, 2
$$;
select keep_month_sums();

-- The closed months that lie within days: the first day of the first and the last of the last. For
-- none of them, what begins where the days end.
create function closed_within(since date, until date) returns table (first date, last date)
language sql stable as $$
  select case when first <= last then first else until + 1 end,
    case when first <= last then last else until end
  from (select (date_trunc('month', since - 1) + interval '1 month')::date as first,
      least(coalesce(closed_until(), '-infinity'),
        (date_trunc('month', until + 1) - interval '1 day')::date) as last) whole
$$;

-- Turnover of accounts in days, both included: kept sums, closing entries beside them, and the lines
-- of days that no sum has.
create function turnover(since date, until date)
returns table (account_id text, debit numeric, credit numeric) language sql stable as $$
  select account_id, sum(debit), sum(credit) from (
    select m.account_id, m.debit, m.credit
    from closed_within(since, until), account_month m where m.month between first and last
    union all
    select l.account_id, l.debit, l.credit
    from closed_within(since, until), closing_entry e join journal_line l using (entry_id)
    where l.posting_date between first and last
    union all
    select l.account_id, l.debit, l.credit from closed_within(since, until), journal_line l
    where l.posting_date >= since and l.posting_date < first
    union all
    select l.account_id, l.debit, l.credit from closed_within(since, until), journal_line l
    where l.posting_date > last and l.posting_date <= until) part
  group by 1
$$;

create view earning_line as
  select * from journal_line where entry_id not in (select entry_id from closing_entry);
comment on view earning_line is 'Lines without those that move earnings of a year into equity.';
