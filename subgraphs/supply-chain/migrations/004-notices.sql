create table ship_notice (
  id text primary key,
  number text not null,
  supplier_id text not null,
  purchase_order_id text not null,
  warehouse_id text not null,
  expected_date date not null,
  parcels integer check (parcels > 0),
  carrier_name text,
  tracking_number text,
  status text not null,
  sent_by text not null,
  sent_at timestamptz not null,
  arrived_at timestamptz,
  cancelled_at timestamptz,
  reason text,
  version integer not null,
  unique (supplier_id, number),
  check ((status = 'ARRIVED') = (arrived_at is not null)),
  check ((status = 'CANCELLED') = (cancelled_at is not null))
);
create index ship_notice_by_time on ship_notice (sent_at, id);
create index ship_notice_by_status on ship_notice (status, sent_at, id);
create index ship_notice_by_day on ship_notice (expected_date, id);
create index ship_notice_on_way on ship_notice (expected_date, id) where status = 'SENT';
create index ship_notice_of_order on ship_notice (purchase_order_id, sent_at, id);
create index ship_notice_of_supplier on ship_notice (supplier_id, sent_at, id);
create index ship_notice_of_warehouse on ship_notice (warehouse_id, sent_at, id);

create table ship_notice_line (
  id text primary key,
  ship_notice_id text not null references ship_notice,
  position integer not null,
  purchase_order_line_id text not null,
  product_id text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  lot text,
  unique (ship_notice_id, position)
);
create index ship_notice_line_of_order_line on ship_notice_line (purchase_order_line_id);

create table inbound_receipt (
  id text primary key,
  purchase_order_line_id text not null,
  day date not null,
  accepted numeric(24, 8) not null check (accepted >= 0)
);
create index inbound_receipt_of_line on inbound_receipt (purchase_order_line_id, day);
comment on table inbound_receipt is 'What has come of a purchase order line, once per receipt line.';

create table outbound_order (
  id text primary key,
  customer_id text not null,
  requested_date date,
  delivered_on date,
  lines integer not null check (lines > 0),
  lines_in_full integer not null check (lines_in_full between 0 and lines),
  has_returns boolean not null,
  version integer not null
);
create index outbound_order_by_delivery on outbound_order (delivered_on, id);
comment on table outbound_order is 'Orders that were shipped as far as they will be, as orders last told.';
