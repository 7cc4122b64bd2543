-- The ledger: a chart of accounts, posting rules, immutable balanced entries, closed periods.

create table books (
  singleton boolean primary key default true check (singleton),
  template text not null,
  country text not null,
  opened_at timestamptz not null
);
comment on table books is 'One row, once a chart of accounts is in place.';

create table account (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text not null,
  type text not null check (type in ('ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'EXPENSE')),
  is_control boolean not null
);
create index account_by_code on account (code, id);
create index account_by_type on account (type, id);

create table posting_rule (
  role text primary key,
  account_id text not null references account
);

create table closed_period (
  period text primary key check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  closed_at timestamptz not null,
  closed_by text not null
);
comment on table closed_period is 'Months that take no entries; reopening one takes its row away.';

create sequence journal_entry_number;

create table journal_entry (
  id text primary key,
  number text not null unique default 'JE-' || nextval('journal_entry_number'),
  posting_date date not null,
  source_type text not null,
  source_id text not null,
  description text not null,
  -- An entry is reversed once at most.
  reverses_id text unique references journal_entry,
  posted_at timestamptz not null,
  posted_by text not null,
  unique (id, posting_date)
);
create index journal_entry_by_day on journal_entry (posting_date, id);
create index journal_entry_by_source on journal_entry (source_id, id);
create index journal_entry_by_source_type on journal_entry (source_type, id);
create index journal_entry_by_posting on journal_entry (posted_at, id);

create table journal_line (
  id text primary key,
  entry_id text not null,
  position integer not null,
  posting_date date not null,
  account_id text not null references account,
  -- Base currency; a line is on one side and never zero.
  debit numeric(24, 4) not null check (debit >= 0),
  credit numeric(24, 4) not null check (credit >= 0),
  -- What was agreed in the document's own currency, debit positive.
  currency text not null,
  transaction_amount numeric(24, 4) not null,
  customer_id text,
  order_id text,
  product_id text,
  unique (entry_id, position),
  check ((debit = 0) <> (credit = 0)),
  foreign key (entry_id, posting_date) references journal_entry (id, posting_date)
);
create index journal_line_of_account on journal_line (account_id, posting_date, id)
  include (debit, credit);

-- All lines of an entry come in one statement and balance there; so every entry always balances.
create function require_balance() returns trigger language plpgsql as $$
begin
  if exists (select from fresh group by entry_id having sum(debit) <> sum(credit)) then
    raise exception 'a journal entry must balance' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger journal_line_balances after insert on journal_line
  referencing new table as fresh for each statement execute function require_balance();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what is posted does not change; reverse it' using errcode = 'restrict_violation';
end $$;
create trigger journal_entry_is_immutable before update or delete or truncate on journal_entry
  for each statement execute function refuse_change();
create trigger journal_line_is_immutable before update or delete or truncate on journal_line
  for each statement execute function refuse_change();

-- Accounts by role, null while the books are not open, and whether the day's month is closed.
-- Holds the books in shared mode until commit: a chart or a period changes only between postings.
create function hold_books(day date) returns table (accounts jsonb, is_closed boolean)
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('waybill finance books'));
  return query select
    (select jsonb_object_agg(role, account_id) from posting_rule),
    exists (select from closed_period where period = to_char(day, 'YYYY-MM'));
end $$;

create table posted_move (
  move_id text primary key,
  document_id text not null,
  -- What stands against inventory; a transfer has inventory itself and changes nothing.
  counter_role text not null,
  value numeric(24, 4) not null
);
create index posted_move_of_document on posted_move (document_id);
comment on table posted_move is
  'Stock moves whose values are in the ledger, each once: the sub-ledger of stock and of receipts.';
