-- Credit notes for goods that customers have sent back. Amounts are in the company's currency.

alter table invoice drop column status, drop column open;
alter table invoice
  add credited numeric(24, 4) not null default 0 check (credited >= 0),
  add constraint invoice_not_overpaid check (paid + credited <= total);
alter table invoice
  add open numeric(24, 4) generated always as (total - paid - credited) stored,
  add status text generated always as (case when paid + credited = total then 'PAID'
    when paid + credited > 0 then 'PARTIALLY_PAID' else 'OPEN' end) stored;
create index invoice_by_open on invoice (open, id);
create index invoice_by_status on invoice (status, id);
create index invoice_open_of_customer on invoice (customer_id, due_date, id) include (open)
  where open > 0;
create index invoice_line_of_order_line on invoice_line (order_line_id)
  where order_line_id is not null;

create table credit_note (
  id text primary key,
  number text not null unique,
  series text not null,
  year integer not null,
  sequence integer not null check (sequence > 0),
  return_order_id text not null unique,
  order_id text not null,
  customer_id text not null,
  credit_date date not null,
  currency text not null,
  net numeric(24, 4) not null,
  fee numeric(24, 4) not null,
  tax numeric(24, 4) not null,
  total numeric(24, 4) not null check (total = net - fee + tax and total >= 0),
  settled numeric(24, 4) not null check (settled >= 0),
  refunded numeric(24, 4) not null check (refunded >= 0),
  on_account numeric(24, 4) generated always as (total - settled - refunded) stored,
  issued_at timestamptz not null,
  version integer not null,
  check (settled + refunded <= total),
  unique (series, year, sequence)
);
create index credit_note_by_day on credit_note (credit_date, id);
create index credit_note_by_total on credit_note (total, id);
create index credit_note_by_issue on credit_note (issued_at, id);
create index credit_note_of_customer on credit_note (customer_id, credit_date, id);
create index credit_note_of_order on credit_note (order_id, credit_date, id);
create index credit_note_unspent_of_customer on credit_note (customer_id) include (on_account)
  where on_account > 0;
comment on column credit_note.tax is 'Of the goods, less that of the fee.';

create table credit_note_line (
  id text primary key,
  credit_note_id text not null references credit_note,
  position integer not null,
  invoice_id text not null references invoice,
  invoice_line_id text not null references invoice_line,
  product_id text,
  description text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  net numeric(24, 4) not null,
  fee numeric(24, 4) not null,
  tax numeric(24, 4) not null,
  fee_tax numeric(24, 4) not null,
  tax_code text not null,
  tax_rate numeric(7, 4) not null,
  unique (credit_note_id, position)
);
create index credit_note_line_of_invoice_line on credit_note_line (invoice_line_id);

create table credit_allocation (
  id text primary key,
  credit_note_id text not null references credit_note deferrable initially deferred,
  invoice_id text not null references invoice,
  customer_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  posting_date date not null
);
create index credit_allocation_of_note on credit_allocation (credit_note_id, id);
create index credit_allocation_of_invoice on credit_allocation (invoice_id, id);
create index credit_allocation_by_day on credit_allocation (posting_date)
  include (invoice_id, amount);

create table credit_refund (
  id text primary key,
  number text not null unique,
  credit_note_id text not null references credit_note,
  customer_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  paid_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index credit_refund_of_note on credit_refund (credit_note_id, id);
