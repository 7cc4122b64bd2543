create table sale (
  line_id text not null,
  delivery_id text not null,
  order_id text not null,
  customer_id text not null,
  channel text not null,
  salesperson text,
  product_id text not null,
  sold_on date not null,
  quantity numeric(24, 8) not null,
  net numeric(20, 4) not null,
  currency text not null,
  primary key (delivery_id, line_id)
);
create index sale_by_day on sale (sold_on) include (net, quantity);
create index sale_of_customer on sale (customer_id, sold_on);
create index sale_of_product on sale (product_id, sold_on);
comment on table sale is 'What was shipped, by line, without tax: what sales are counted by.';

create table sales_target (
  id text primary key,
  name text not null,
  from_date date not null,
  to_date date not null,
  measure text not null check (measure in ('REVENUE', 'QUANTITY', 'ORDERS')),
  amount numeric(24, 4) not null check (amount > 0),
  channel text,
  salesperson text,
  customer_id text,
  product_id text,
  updated_at timestamptz not null,
  version integer not null,
  check (from_date <= to_date)
);
create index sales_target_by_start on sales_target (from_date, id);
create index sales_target_by_end on sales_target (to_date, id);

alter table delivery add picked_at timestamptz, add packed_at timestamptz, add pick_note text;
create table parcel (
  id text primary key,
  delivery_id text not null references delivery,
  position integer not null,
  weight_kg numeric(12, 3) not null check (weight_kg > 0),
  note text,
  unique (delivery_id, position)
);
