-- What is given up of invoices: small rests that are written off, and discounts for early payment.

alter table invoice drop column status, drop column open;
alter table invoice
  add discount_percent numeric(7, 4) check (discount_percent > 0 and discount_percent < 100),
  add discount_until date,
  add allowed numeric(24, 4) not null default 0 check (allowed >= 0),
  add constraint invoice_discount_is_dated
    check ((discount_percent is null) = (discount_until is null)),
  drop constraint invoice_not_overpaid,
  add constraint invoice_not_overpaid check (paid + credited + allowed <= total);
alter table invoice
  add open numeric(24, 4) generated always as (total - paid - credited - allowed) stored,
  add status text generated always as (case when paid + credited + allowed = total then 'PAID'
    when paid + credited + allowed > 0 then 'PARTIALLY_PAID' else 'OPEN' end) stored;
create index invoice_by_open on invoice (open, id);
create index invoice_by_status on invoice (status, id);
create index invoice_open_of_customer on invoice (customer_id, due_date, id) include (open)
  where open > 0;
comment on column invoice.allowed is 'What was given up of it and has not been taken back.';

create table early_payment (
  customer_id text primary key,
  percent numeric(7, 4) not null check (percent > 0 and percent < 100),
  days integer not null check (days between 0 and 365)
);
comment on table early_payment is 'What customers may take off when they pay within so many days.';

create table receivables_policy (
  singleton boolean primary key default true check (singleton),
  write_off_limit numeric(24, 4) not null check (write_off_limit >= 0)
);
insert into receivables_policy (write_off_limit) values (5);

create table allowance (
  id text primary key,
  invoice_id text not null references invoice,
  order_id text not null,
  customer_id text not null,
  payment_id text references payment deferrable initially deferred,
  kind text not null check (kind in ('WRITE_OFF', 'DISCOUNT')),
  amount numeric(24, 4) not null check (amount > 0),
  tax numeric(24, 4) not null check (tax between 0 and amount),
  posting_date date not null,
  reason text,
  given_at timestamptz not null,
  given_by text not null
);
create index allowance_of_invoice on allowance (invoice_id, id);
create index allowance_of_customer on allowance (customer_id, posting_date, id);
create index allowance_by_day on allowance (posting_date) include (invoice_id, amount);
comment on column allowance.amount is 'Gross; tax is the part of it that is not owed to the state.';

create table allowance_reversal (
  allowance_id text primary key references allowance,
  posting_date date not null,
  reason text not null,
  reversed_at timestamptz not null,
  reversed_by text not null
);

-- Goods that are credited bring back what was given up of them.
create table allowance_recovery (
  credit_note_id text not null references credit_note deferrable initially deferred,
  allowance_id text not null references allowance,
  -- What the goods had of it; a restocking fee keeps its part.
  share numeric(24, 4) not null check (share >= 0),
  share_tax numeric(24, 4) not null check (share_tax >= 0),
  amount numeric(24, 4) not null check (amount between 0 and share),
  tax numeric(24, 4) not null check (tax between 0 and share_tax),
  primary key (allowance_id, credit_note_id)
);
create index allowance_recovery_of_note on allowance_recovery (credit_note_id);

alter table credit_note
  add allowance numeric(24, 4) not null default 0 check (allowance >= 0);
do $$
declare old text;
begin
  for old in select conname from pg_constraint where conrelid = 'credit_note'::regclass
      and pg_get_constraintdef(oid) like '%net - fee%' loop
    execute format('alter table credit_note drop constraint %I', old);
  end loop;
end $$;
alter table credit_note add constraint credit_note_total
  check (total = net - fee - allowance + tax and total >= 0);
comment on column credit_note.allowance is
  'Net, of what had been given up of the goods: it was never paid.';

-- What settles invoices, by the day it counts from.
create view settlement (invoice_id, amount, posting_date) as
  select invoice_id, amount, posting_date from payment_allocation
  union all
  select invoice_id, amount, posting_date from credit_allocation
  union all
  select invoice_id, amount, posting_date from allowance
  union all
  select a.invoice_id, -a.amount, r.posting_date
  from allowance_reversal r join allowance a on a.id = r.allowance_id;

-- Books that are open already get the account and posting rule that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section, false
from books join (values
  ('CHINA', '560301', 'Cash discounts given', '财务费用—现金折扣', 'EXPENSE', 'FINANCE_COST'),
  ('INTERNATIONAL', '6210', 'Cash discounts given', '现金折扣', 'EXPENSE', 'FINANCE_COST')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select 'CASH_DISCOUNT', account.id
from books join (values ('CHINA', '560301'), ('INTERNATIONAL', '6210'))
  as fresh (template, code) using (template) join account using (code);
