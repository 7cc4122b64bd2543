-- Money of a customer that no invoice has taken goes back to it.

drop index payment_by_unallocated, payment_unspent_of_customer;
alter table payment drop column unallocated;
alter table payment
  add refunded numeric(24, 4) not null default 0 check (refunded >= 0),
  add constraint payment_not_overspent check (allocated + refunded <= amount),
  add constraint reversed_payment_keeps_nothing check (reversed_on is null or refunded = 0);
alter table payment
  add unallocated numeric(24, 4) generated always as (
    case when reversed_on is null then amount - allocated - refunded else 0 end) stored,
  add constraint payment_spent_in_base check (unallocated > 0 or base_unallocated = 0);
create index payment_by_unallocated on payment (unallocated, id);
create index payment_unspent_of_customer on payment (customer_id) include (unallocated)
  where unallocated > 0;

create table payment_refund (
  id text primary key,
  number text not null unique,
  payment_id text not null references payment,
  customer_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  paid_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table payment_refund is 'Its numbers are of one series with refunds of credit notes.';
create index payment_refund_of_payment on payment_refund (payment_id, id);
create index payment_refund_of_customer on payment_refund (customer_id, paid_date, id);

create or replace view customer_movement (customer_id, day, rank, kind, document_id, number,
  due_date, amount, currency)
as
  select customer_id, invoice_date, 1, 'INVOICE', id, number, due_date, total, currency
  from invoice
  union all
  select customer_id, credit_date, 2, 'CREDIT_NOTE', id, number, null, -total, currency
  from credit_note
  union all
  select customer_id, received_date, 3, 'PAYMENT', id, number, null, -amount, currency
  from payment
  union all
  select r.customer_id, paid_date, 4, 'REFUND', r.id, r.number, null, amount, n.currency
  from credit_refund r join credit_note n on n.id = r.credit_note_id
  union all
  select r.customer_id, paid_date, 4, 'REFUND', r.id, r.number, null, r.amount, p.currency
  from payment_refund r join payment p on p.id = r.payment_id
  union all
  select a.customer_id, posting_date, 5, kind, a.id, i.number, null, -amount, i.currency
  from allowance a join invoice i on i.id = a.invoice_id
  union all
  select customer_id, posting_date, 5, 'NETTING', id, number, null, -amount, currency
  from netting
  union all
  select a.customer_id, r.posting_date, 6, 'REVERSAL', a.id, i.number, null, amount, i.currency
  from allowance_reversal r join allowance a on a.id = r.allowance_id
    join invoice i on i.id = a.invoice_id
  union all
  select customer_id, reversed_on, 6, 'REVERSAL', id, number, null, amount, currency
  from payment where reversed_on is not null
  union all
  select customer_id, undone_on, 6, 'REVERSAL', id, number, null, amount, currency
  from netting where undone_on is not null;

-- An advance to a supplier may come back, or may have been none.

alter table supplier_advance
  add refunded numeric(24, 4) not null default 0 check (refunded >= 0),
  add reversed_on date,
  add constraint supplier_advance_not_overspent check (applied + refunded <= amount
    and (applied + refunded < amount or base_left = 0)),
  add constraint reversed_advance_is_spent
    check (reversed_on is null or (applied = 0 and refunded = 0 and base_left = 0));
comment on column supplier_advance.reversed_on is 'The day it was taken back, since it was none.';
drop index supplier_advance_by_rest;
alter table supplier_advance
  add rest numeric(24, 4) generated always as (
    case when reversed_on is null then amount - applied - refunded else 0 end) stored;
create index supplier_advance_by_rest on supplier_advance (rest, id);
alter table advance_allocation
  drop constraint advance_allocation_amount_check,
  add constraint advance_allocation_amount_check check (amount <> 0);

create table advance_refund (
  id text primary key,
  number text not null unique,
  advance_id text not null references supplier_advance,
  amount numeric(24, 4) not null check (amount > 0),
  received_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table advance_refund is 'What suppliers have given back of what was paid in advance.';
create index advance_refund_of_advance on advance_refund (advance_id, id);
