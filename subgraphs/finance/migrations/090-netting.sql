-- A partner is customer and supplier: what it owes is set against what it is owed.

create table partner_link (
  customer_id text primary key,
  supplier_id text not null unique,
  linked_at timestamptz not null,
  linked_by text not null
);
comment on table partner_link is 'Which customer is which supplier.';

create table netting (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  supplier_id text not null,
  currency text not null,
  amount numeric(24, 4) not null check (amount > 0),
  posting_date date not null,
  netted_at timestamptz not null,
  netted_by text not null,
  undone_on date check (undone_on >= posting_date),
  version integer not null
);
comment on column netting.amount is 'Of either side.';
create index netting_by_day on netting (posting_date, id);
create index netting_by_amount on netting (amount, id);

create table netted_invoice (
  id text primary key,
  netting_id text not null references netting deferrable initially deferred,
  invoice_id text not null references invoice,
  amount numeric(24, 4) not null check (amount <> 0),
  base_amount numeric(24, 4) not null,
  posting_date date not null
);
comment on table netted_invoice is
  'What nettings settle of invoices; of one that was undone, each part with its opposite.';
create index netted_invoice_of_netting on netted_invoice (netting_id, id);
create index netted_invoice_of_invoice on netted_invoice (invoice_id, id);

create table netted_bill (
  id text primary key,
  netting_id text not null references netting deferrable initially deferred,
  bill_id text not null references bill,
  amount numeric(24, 4) not null check (amount <> 0),
  base_amount numeric(24, 4) not null,
  posting_date date not null
);
comment on table netted_bill is
  'What nettings settle of bills; of one that was undone, each part with its opposite.';
create index netted_bill_of_netting on netted_bill (netting_id, id);
create index netted_bill_of_bill on netted_bill (bill_id, id);

create or replace view settlement (invoice_id, amount, posting_date, base_amount) as
  select invoice_id, amount, posting_date, base_amount from payment_allocation
  union all
  select invoice_id, amount, posting_date, base_amount from credit_allocation
  union all
  select invoice_id, amount, posting_date, base_amount from allowance
  union all
  select a.invoice_id, -a.amount, r.posting_date, -a.base_amount
  from allowance_reversal r join allowance a on a.id = r.allowance_id
  union all
  select invoice_id, amount, posting_date, base_amount from netted_invoice;

create view bill_settlement (bill_id, amount, posting_date, base_amount) as
  select bill_id, p.amount, paid_date, base_amount
  from bill_payment p join supplier_payment s on s.id = supplier_payment_id
  union all
  select bill_id, amount, posting_date, base_amount from netted_bill;
comment on view bill_settlement is 'All that is paid of bills, by the day it counts from.';

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
