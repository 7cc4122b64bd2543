create sequence return_order_number;

create table return_rule (
  id text primary key,
  customer_id text,
  product_id text,
  channel text,
  is_returnable boolean not null,
  window_days integer not null check (window_days between 0 and 3650),
  auto_limit numeric(20, 4) not null check (auto_limit >= 0),
  fee_percent numeric(9, 4) not null check (fee_percent between 0 and 100),
  fee_free_reasons text[] not null,
  updated_at timestamptz not null,
  version integer not null,
  unique nulls not distinct (customer_id, product_id, channel)
);
create index return_rule_by_update on return_rule (updated_at, id);
create index return_rule_of_product on return_rule (product_id, id);
create index return_rule_of_customer on return_rule (customer_id, id);
comment on table return_rule is 'What may come back; null takes every customer, product, channel.';
insert into return_rule (id, is_returnable, window_days, auto_limit, fee_percent,
  fee_free_reasons, updated_at, version)
values ('rru_0', true, 30, 0, 0,
  array['DEFECTIVE', 'DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED'], now(), 1);

create table return_claim (
  id text primary key,
  delivered numeric(24, 8) not null,
  claimed numeric(24, 8) not null check (claimed between 0 and delivered)
);
comment on table return_claim is
  'Of each order line, what is asked back, on its way or back: never more than was delivered.';

create table return_order (
  id text primary key,
  number text not null unique,
  order_id text not null,
  order_number text not null,
  customer_id text not null,
  channel text not null,
  warehouse_id text not null,
  status text not null,
  wanted text not null check (wanted in ('REFUND', 'CREDIT')),
  resolution text check (resolution in ('REFUND', 'CREDIT')),
  note text,
  reason text,
  tracking_number text,
  value numeric(20, 4) not null check (value >= 0),
  requested_by text not null,
  authorised_by text,
  authorised_at timestamptz,
  sent_at timestamptz,
  received_at timestamptz,
  inspected_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index return_order_by_creation on return_order (created_at, id);
create index return_order_by_status on return_order (status, created_at, id);
create index return_order_of_customer on return_order (customer_id, created_at, id);
create index return_order_of_order on return_order (order_id, created_at, id);

create table return_line (
  id text primary key,
  return_order_id text not null references return_order,
  order_line_id text not null,
  position integer not null,
  product_id text not null,
  sku text not null,
  name text not null,
  unit text not null,
  decimals integer not null check (decimals between 0 and 8),
  reason text not null,
  note text,
  quantity numeric(24, 8) not null check (quantity > 0),
  received numeric(24, 8) not null check (received between 0 and quantity),
  fee_percent numeric(9, 4) not null check (fee_percent between 0 and 100),
  net numeric(20, 4) not null check (net >= 0),
  unique (return_order_id, position)
);
create index return_line_of_order_line on return_line (order_line_id, id);
create index return_line_of_product on return_line (product_id, id);

create table return_inspection (
  id text primary key,
  return_order_id text not null references return_order,
  return_line_id text not null references return_line,
  position integer not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  grade text not null,
  disposition text not null,
  warehouse_id text not null,
  note text,
  unique (return_order_id, position)
);
create index return_inspection_of_line on return_inspection (return_line_id, position);
