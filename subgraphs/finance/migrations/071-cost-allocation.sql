-- Indirect costs are given to other cost centres by keys, month by month, step by step.

create table cost_key (
  id text primary key,
  code text not null unique,
  name text not null,
  step integer not null check (step between 1 and 999),
  basis text not null check (basis in ('PERCENT', 'FIGURES', 'REVENUE', 'COSTS')),
  -- What figures count, such as heads.
  measure text,
  source_id text not null references cost_center,
  -- Empty: all accounts of expenses.
  account_ids text[] not null,
  -- Null: each account to itself.
  allocation_account_id text references account,
  is_active boolean not null,
  updated_at timestamptz not null,
  version integer not null
);
create index cost_key_by_step on cost_key (step, id);

create table cost_key_target (
  cost_key_id text not null references cost_key,
  position integer not null,
  cost_center_id text not null references cost_center,
  -- Percent, or a figure; null where the ledger says it.
  weight numeric(24, 8) check (weight >= 0),
  primary key (cost_key_id, position),
  unique (cost_key_id, cost_center_id)
);

create table cost_allocation (
  id text primary key,
  cost_key_id text not null references cost_key,
  step integer not null,
  source_id text not null references cost_center,
  period text not null check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  posting_date date not null,
  amount numeric(24, 4) not null,
  entry_id text not null unique references journal_entry,
  allocated_at timestamptz not null,
  allocated_by text not null,
  reversal_id text unique references journal_entry,
  reversed_at timestamptz,
  reversed_by text,
  check ((reversal_id is null) = (reversed_at is null))
);
create unique index one_allocation_of_a_key_and_month on cost_allocation (cost_key_id, period)
  where reversal_id is null;
create index cost_allocation_by_period on cost_allocation (period, id);
create index cost_allocation_of_source on cost_allocation (source_id, period)
  where reversal_id is null;

create table cost_allocation_share (
  cost_allocation_id text not null references cost_allocation,
  cost_center_id text not null references cost_center,
  weight numeric(24, 8) not null,
  amount numeric(24, 4) not null,
  primary key (cost_allocation_id, cost_center_id)
);
create index cost_allocation_share_of_center on cost_allocation_share (cost_center_id);
