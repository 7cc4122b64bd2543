-- Customer invoices, payments, and what paid what. Amounts are in the company's currency.

create table document_counter (
  series text,
  year integer,
  last integer not null,
  primary key (series, year)
);
comment on table document_counter is
  'Last number given; its row is locked until commit, so numbers of a series have no gaps.';

create table invoice (
  id text primary key,
  number text not null unique,
  series text not null,
  year integer not null,
  sequence integer not null check (sequence > 0),
  order_id text not null,
  order_number text not null,
  delivery_id text not null,
  customer_id text not null,
  invoice_date date not null,
  due_date date not null,
  currency text not null,
  net numeric(24, 4) not null,
  freight numeric(24, 4) not null,
  tax numeric(24, 4) not null,
  total numeric(24, 4) not null check (total = net + freight + tax and total >= 0),
  paid numeric(24, 4) not null check (paid between 0 and total),
  open numeric(24, 4) generated always as (total - paid) stored,
  status text generated always as (
    case when paid = total then 'PAID' when paid > 0 then 'PARTIALLY_PAID' else 'OPEN' end) stored,
  issued_at timestamptz not null,
  version integer not null,
  unique (series, year, sequence)
);
create index invoice_by_day on invoice (invoice_date, id);
create index invoice_by_due_date on invoice (due_date, id);
create index invoice_by_total on invoice (total, id);
create index invoice_by_open on invoice (open, id);
create index invoice_by_status on invoice (status, id);
create index invoice_by_issue on invoice (issued_at, id);
create index invoice_of_customer on invoice (customer_id, invoice_date, id);
create index invoice_of_order on invoice (order_id, invoice_date, id);
create index invoice_open_of_customer on invoice (customer_id, due_date, id) include (open)
  where open > 0;

create table invoiced_delivery (
  order_id text,
  delivery_id text,
  invoice_id text not null references invoice deferrable initially deferred,
  primary key (order_id, delivery_id)
);
comment on table invoiced_delivery is 'Taken first by who invoices: a delivery is invoiced once.';

create table invoice_line (
  id text primary key,
  invoice_id text not null references invoice,
  position integer not null,
  kind text not null check (kind in ('GOODS', 'FREIGHT')),
  order_line_id text,
  product_id text,
  description text not null,
  quantity numeric(24, 8) not null,
  net numeric(24, 4) not null,
  tax_code text not null,
  tax_rate numeric(7, 4) not null,
  tax numeric(24, 4) not null,
  unique (invoice_id, position)
);

create table payment (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  allocated numeric(24, 4) not null check (allocated between 0 and amount),
  unallocated numeric(24, 4) generated always as (amount - allocated) stored,
  currency text not null,
  received_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  version integer not null
);
create index payment_by_day on payment (received_date, id);
create index payment_by_amount on payment (amount, id);
create index payment_by_unallocated on payment (unallocated, id);
create index payment_by_reference on payment (reference, id);
create index payment_by_record on payment (recorded_at, id);
create index payment_of_customer on payment (customer_id, received_date, id);
create index payment_unspent_of_customer on payment (customer_id) include (unallocated)
  where unallocated > 0;

create table payment_allocation (
  id text primary key,
  payment_id text not null references payment deferrable initially deferred,
  invoice_id text not null references invoice,
  customer_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  posting_date date not null
);
create index payment_allocation_of_payment on payment_allocation (payment_id, id);
create index payment_allocation_of_invoice on payment_allocation (invoice_id, id);
create index payment_allocation_by_day on payment_allocation (posting_date)
  include (invoice_id, amount);
