create sequence order_number;

create table sales_order (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  channel text not null,
  currency text not null,
  payment_term_days integer not null,
  ship_to jsonb not null,
  ship_to_country text not null,
  customer_po_number text,
  requested_date date,
  warehouse_id text,
  carrier_id text,
  salesperson text,
  note text,
  placed_at timestamptz not null,
  placed_by text not null,
  net numeric(20, 4) not null,
  tax numeric(20, 4) not null,
  freight numeric(20, 4) not null check (freight >= 0),
  total numeric(20, 4) not null check (total = net + tax + freight),
  fingerprint text not null,
  approved_at timestamptz,
  rejected_at timestamptz,
  allocation_seen_at timestamptz,
  unpaid_invoices integer not null check (unpaid_invoices >= 0),
  exposure numeric(20, 4) not null,
  invoiced_gross numeric(20, 4) not null,
  status text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  check (approved_at is null or rejected_at is null)
) with (fillfactor = 80);
create index sales_order_by_time on sales_order (placed_at, id);
create index sales_order_by_total on sales_order (total, id);
create index sales_order_by_status on sales_order (status, placed_at, id);
create index sales_order_by_customer on sales_order (customer_id, placed_at, id);
create index sales_order_by_channel on sales_order (channel, placed_at, id);
create index sales_order_by_salesperson on sales_order (salesperson, placed_at, id)
  where salesperson is not null;
create index sales_order_by_country on sales_order (ship_to_country, placed_at, id);
create index sales_order_by_po on sales_order (customer_po_number, customer_id)
  where customer_po_number is not null;
create index sales_order_twins on sales_order (customer_id, fingerprint, placed_at);
comment on column sales_order.status is 'Derived from the lines and the review; never set by hand.';

create table order_line (
  id text primary key,
  order_id text not null references sales_order,
  customer_id text not null,
  currency text not null,
  placed_at timestamptz not null,
  position integer not null check (position > 0),
  product_id text not null,
  sku text not null,
  name text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  base_unit text not null,
  unit_price numeric(20, 6) not null check (unit_price >= 0),
  discount_percent numeric(9, 4) not null,
  has_price_override boolean not null,
  net numeric(20, 4) not null,
  tax_code text not null,
  tax_rate numeric(9, 4) not null,
  tax numeric(20, 4) not null,
  gross numeric(20, 4) not null,
  ordered numeric(24, 8) not null check (ordered > 0),
  allocated numeric(24, 8) not null check (allocated >= 0),
  picking numeric(24, 8) not null check (picking >= 0),
  withdrawing numeric(24, 8) not null check (withdrawing >= 0),
  shipped numeric(24, 8) not null check (shipped >= 0),
  delivered numeric(24, 8) not null check (delivered >= 0),
  invoiced numeric(24, 8) not null check (invoiced >= 0),
  returned numeric(24, 8) not null check (returned >= 0),
  cancelled numeric(24, 8) not null check (cancelled >= 0),
  short_closed numeric(24, 8) not null check (short_closed >= 0),
  released_unseen numeric(24, 8) not null check (released_unseen >= 0),
  unique (order_id, position),
  check (returned <= delivered),
  check (delivered <= shipped),
  check (invoiced <= shipped),
  check (picking <= allocated),
  check (withdrawing <= allocated),
  check (allocated + shipped + cancelled <= ordered),
  check (short_closed <= cancelled),
  check (released_unseen <= cancelled)
) with (fillfactor = 80);
create index order_line_open on order_line (product_id, placed_at, id)
  where shipped + cancelled < ordered;

create table review_finding (
  order_id text not null references sales_order,
  code text not null,
  severity text not null,
  figures jsonb not null,
  primary key (order_id, code)
);

create table decision (
  order_id text primary key references sales_order,
  verdict text not null,
  actor text not null,
  reason text not null,
  at timestamptz not null
);

create table cancellation (
  id text primary key,
  order_id text not null references sales_order,
  actor text not null,
  reason text not null,
  at timestamptz not null,
  cancelled jsonb not null,
  withdrawing jsonb not null
);
create index cancellation_of_order on cancellation (order_id, id);

create table dispatch (
  delivery_id text primary key,
  order_id text not null references sales_order,
  shipped_at timestamptz,
  delivered_at timestamptz,
  delivered jsonb not null
);

create table order_invoice (
  invoice_id text primary key,
  order_id text not null references sales_order,
  issued_at timestamptz,
  paid_at timestamptz
);

create table credit_account (
  customer_id text primary key,
  exposure numeric(20, 4) not null,
  invoiced numeric(20, 4) not null
) with (fillfactor = 50);
comment on column credit_account.exposure is
  'Sum of sales_order.exposure of the customer: approved, gross, not yet invoiced.';
comment on column credit_account.invoiced is 'Sum of sales_order.invoiced_gross of the customer.';
