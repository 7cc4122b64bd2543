-- Bank accounts, their statements, and which postings explain which lines of them.

create table bank_account (
  id text primary key,
  number text not null unique,
  name text not null,
  account_id text not null unique references account,
  starts_on date not null,
  created_at timestamptz not null,
  version integer not null
);
comment on column bank_account.number is 'IBAN or the bank''s own, without spaces.';
comment on column bank_account.starts_on is
  'First day that is reconciled; what was posted before is in the first opening balance.';
create index bank_account_by_name on bank_account (name, id);

create table bank_statement_file (
  sha256 text primary key,
  format text not null check (format in ('CSV', 'CAMT_053')),
  text text not null,
  imported_at timestamptz not null,
  imported_by text not null
);
comment on table bank_statement_file is 'Statements as they came; never changed.';

create table bank_statement (
  id text primary key,
  bank_account_id text not null references bank_account,
  sequence integer not null check (sequence > 0),
  number text,
  fingerprint text not null,
  file_sha256 text not null references bank_statement_file,
  opening_date date not null,
  opening_balance numeric(24, 4) not null,
  closing_date date not null check (closing_date >= opening_date),
  closing_balance numeric(24, 4) not null,
  imported_at timestamptz not null,
  imported_by text not null,
  unique (bank_account_id, sequence),
  unique (bank_account_id, fingerprint),
  unique (bank_account_id, number)
);
comment on column bank_statement.fingerprint is
  'Of what it says, so that the same statement in another file is known again.';
create index bank_statement_by_day on bank_statement (closing_date, id);
create index bank_statement_by_import on bank_statement (imported_at, id);
create index bank_statement_of_account on bank_statement (bank_account_id, closing_date, id);
create index bank_statement_of_file on bank_statement (file_sha256);

create table bank_line (
  id text primary key,
  bank_account_id text not null references bank_account,
  bank_statement_id text not null references bank_statement,
  position integer not null,
  booking_date date not null,
  value_date date,
  -- Into the account positive.
  amount numeric(24, 4) not null check (amount <> 0),
  counterparty text,
  counterparty_account text,
  reference text,
  text text,
  proposals integer not null default 0,
  reconciled_as text check (reconciled_as in ('PAYMENT', 'MATCH', 'POSTING')),
  reconciled_at timestamptz,
  reconciled_by text,
  payment_id text references payment deferrable initially deferred,
  status text generated always as (case when reconciled_as is not null then 'RECONCILED'
    when proposals > 0 then 'PROPOSED' else 'OPEN' end) stored,
  version integer not null,
  unique (bank_statement_id, position),
  check ((reconciled_as is null) = (reconciled_at is null)),
  check ((reconciled_as is not distinct from 'PAYMENT') = (payment_id is not null))
);
create index bank_line_by_day on bank_line (booking_date, id);
create index bank_line_by_amount on bank_line (amount, id);
create index bank_line_by_status on bank_line (status, booking_date, id);
create index bank_line_of_account on bank_line (bank_account_id, booking_date, id);
create index bank_line_of_payment on bank_line (payment_id) where payment_id is not null;

create table bank_match (
  entry_id text primary key references journal_entry deferrable initially deferred,
  bank_line_id text not null references bank_line,
  -- What the entry posts to the account of the bank, debit positive.
  amount numeric(24, 4) not null
);
comment on table bank_match is 'Which entries explain which line, and each of them one line only.';
create index bank_match_of_line on bank_match (bank_line_id, entry_id);

create table bank_proposal (
  id text primary key,
  bank_line_id text not null references bank_line,
  score integer not null check (score between 1 and 100),
  reasons text[] not null,
  customer_id text,
  entry_id text references journal_entry,
  check ((customer_id is null) <> (entry_id is null))
);
create index bank_proposal_of_line on bank_proposal (bank_line_id, score desc, id);

create table bank_proposal_part (
  bank_proposal_id text not null references bank_proposal on delete cascade,
  position integer not null,
  invoice_id text not null references invoice,
  amount numeric(24, 4) not null check (amount > 0),
  primary key (bank_proposal_id, position)
);

create index invoice_of_order_number on invoice (order_number, id);

-- A payment that was recorded by mistake is taken back: what it paid is open again, and none of it
-- is on account. Its allocations stay, each with its opposite.
alter table payment drop column unallocated;
alter table payment
  add reversed_on date,
  add constraint reversed_payment_pays_nothing check (reversed_on is null or allocated = 0);
alter table payment
  add unallocated numeric(24, 4) generated always as (
    case when reversed_on is null then amount - allocated else 0 end) stored;
create index payment_by_unallocated on payment (unallocated, id);
create index payment_unspent_of_customer on payment (customer_id) include (unallocated)
  where unallocated > 0;
alter table payment_allocation
  drop constraint payment_allocation_amount_check,
  add constraint payment_allocation_amount_check check (amount <> 0);
