-- Payment runs: many suppliers are paid at once, after one has proposed it and another approved it.

create table supplier_account (
  supplier_id text primary key,
  holder text not null,
  number text not null,
  bic text,
  saved_at timestamptz not null,
  saved_by text not null
);
comment on table supplier_account is 'To which bank account a supplier is paid.';

create table payment_run (
  id text primary key,
  number text not null unique,
  status text not null
    check (status in ('PROPOSED', 'APPROVED', 'PAYING', 'PAID', 'CANCELLED')),
  currency text not null,
  bank_account_id text not null references bank_account,
  due_until date not null,
  pay_date date not null,
  minimum numeric(24, 4) not null check (minimum >= 0),
  capital_percent numeric(7, 4) not null check (capital_percent >= 0),
  proposed_at timestamptz not null,
  proposed_by text not null,
  changed_by text,
  version integer not null
);
comment on column payment_run.minimum is 'No supplier is paid less.';
comment on column payment_run.capital_percent is
  'What money costs in a year: a discount that brings less is not worth paying early for.';
create index payment_run_by_day on payment_run (pay_date, id);
create index payment_run_by_proposal on payment_run (proposed_at, id);

create table payment_run_step (
  run_id text not null references payment_run,
  status text not null,
  reason text,
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (run_id, status)
);
comment on table payment_run_step is 'Who moved a run on, when, and why.';

create table payment_run_supplier (
  run_id text not null references payment_run deferrable initially deferred,
  supplier_id text not null,
  holder text not null,
  number text not null,
  bic text,
  is_done boolean not null default false,
  supplier_payment_id text references supplier_payment deferrable initially deferred,
  primary key (run_id, supplier_id)
);
comment on table payment_run_supplier is
  'Whom a run pays, to the account that held when it was proposed; and with which payment.';
create index payment_run_supplier_to_do on payment_run_supplier (run_id, supplier_id)
  where not is_done;

create table payment_run_item (
  id text primary key,
  run_id text not null references payment_run deferrable initially deferred,
  bill_id text not null references bill,
  supplier_id text not null,
  amount numeric(24, 4) not null check (amount > 0 and amount <= most),
  most numeric(24, 4) not null,
  discount numeric(24, 4) not null check (discount >= 0),
  left_out text,
  unique (run_id, bill_id)
);
comment on column payment_run_item.most is 'What was open when it was proposed, less the discount.';
comment on column payment_run_item.left_out is 'Why it is not paid; null when it is.';
create index payment_run_item_of_bill on payment_run_item (bill_id, run_id);
create index payment_run_item_of_supplier on payment_run_item (run_id, supplier_id, id);
