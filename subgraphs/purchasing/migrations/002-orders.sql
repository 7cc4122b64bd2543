create sequence purchase_order_number;
create sequence goods_receipt_number;

create table purchase_policy (
  is_only boolean primary key default true check (is_only),
  approval_limit numeric(20, 4) not null check (approval_limit >= 0),
  updated_at timestamptz not null,
  version integer not null
);
comment on table purchase_policy is 'One row: what the company has decided about its purchasing.';
insert into purchase_policy (approval_limit, updated_at, version) values (0, now(), 1);

create table purchase_order (
  id text primary key,
  number text not null unique,
  supplier_id text not null references supplier,
  warehouse_id text not null,
  currency text not null,
  status text not null,
  note text,
  expected_date date not null,
  total numeric(20, 4) not null check (total >= 0),
  drafted_by text not null,
  submitted_at timestamptz,
  submitted_by text,
  approved_at timestamptz,
  approved_by text,
  sent_at timestamptz,
  confirmed_at timestamptz,
  cancelled_at timestamptz,
  reason text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index purchase_order_by_creation on purchase_order (created_at, id);
create index purchase_order_by_status on purchase_order (status, created_at, id);
create index purchase_order_of_supplier on purchase_order (supplier_id, created_at, id);
create index purchase_order_of_warehouse on purchase_order (warehouse_id, created_at, id);
create index purchase_order_by_day on purchase_order (expected_date, id);
create index purchase_order_by_total on purchase_order (total, id);

create table purchase_order_line (
  id text primary key,
  purchase_order_id text not null references purchase_order,
  supplier_id text not null references supplier,
  position integer not null,
  product_id text not null,
  sku text not null,
  name text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  base_unit text not null,
  ordered numeric(24, 8) not null check (ordered > 0),
  unit_price numeric(20, 6) not null check (unit_price >= 0),
  net numeric(20, 4) not null check (net >= 0),
  tolerance_percent numeric(9, 4) not null check (tolerance_percent between 0 and 100),
  expected_date date not null,
  confirmed numeric(24, 8) check (confirmed >= 0),
  confirmed_date date,
  accepted numeric(24, 8) not null default 0,
  rejected numeric(24, 8) not null default 0 check (rejected >= 0),
  short_closed numeric(24, 8) not null default 0 check (short_closed >= 0),
  unique (purchase_order_id, position),
  check (accepted >= 0 and accepted <= ordered * (1 + tolerance_percent / 100))
);
create index purchase_order_line_open on purchase_order_line (product_id, expected_date, id)
  where accepted + short_closed < ordered;
create index purchase_order_line_of_supplier
  on purchase_order_line (supplier_id, expected_date, id);

create table goods_receipt (
  id text primary key,
  number text not null unique,
  purchase_order_id text not null references purchase_order,
  supplier_id text not null references supplier,
  warehouse_id text not null,
  delivery_note text,
  received_at timestamptz not null,
  received_by text not null
);
create index goods_receipt_by_time on goods_receipt (received_at, id);
create index goods_receipt_of_order on goods_receipt (purchase_order_id, received_at, id);
create index goods_receipt_of_supplier on goods_receipt (supplier_id, received_at, id);
create unique index goods_receipt_delivery_note on goods_receipt (supplier_id, delivery_note);
comment on index goods_receipt_delivery_note is
  'What a supplier delivers with one note is received once.';

create table goods_receipt_line (
  id text primary key,
  goods_receipt_id text not null references goods_receipt,
  purchase_order_line_id text not null references purchase_order_line,
  position integer not null,
  product_id text not null,
  unit text not null,
  received numeric(24, 8) not null check (received > 0),
  accepted numeric(24, 8) not null check (accepted >= 0),
  rejected numeric(24, 8) not null check (rejected >= 0),
  value numeric(20, 4) not null check (value >= 0),
  reject_reason text,
  unique (goods_receipt_id, position),
  check (received = accepted + rejected),
  check (rejected = 0 or reject_reason is not null)
);
create index goods_receipt_line_of_order_line on goods_receipt_line (purchase_order_line_id, id);

alter table supplier_item add tolerance_percent numeric(9, 4) not null default 0
  check (tolerance_percent between 0 and 100);
comment on column supplier_item.tolerance_percent is
  'How much more than ordered the supplier may deliver, in percent of the order.';
