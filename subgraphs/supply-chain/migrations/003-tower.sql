create table outbound_shipment (
  id text primary key,
  order_id text,
  customer_id text,
  warehouse_id text not null,
  carrier_id text,
  lane text not null,
  promised_date date,
  issued_at timestamptz not null,
  delivered_at timestamptz,
  status text not null,
  freight numeric(20, 4) check (freight >= 0),
  freight_currency text,
  version integer not null
);
create index outbound_shipment_by_issue on outbound_shipment (issued_at, id);
create index outbound_shipment_of_order on outbound_shipment (order_id, id);
create index outbound_shipment_under_way on outbound_shipment (promised_date, id)
  where delivered_at is null;
comment on table outbound_shipment is 'Shipments to customers, as logistics last told.';
comment on column outbound_shipment.lane is 'Country and region that the goods go to, from the warehouse.';

create table supply_exception (
  id text primary key,
  code text not null,
  key text not null,
  severity text not null,
  status text not null,
  money numeric(20, 4),
  currency text not null,
  product_id text,
  warehouse_id text,
  order_id text,
  purchase_order_id text,
  supplier_id text,
  shipment_id text,
  figures jsonb not null,
  owner_id text,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  resolved_at timestamptz,
  version integer not null,
  check ((status = 'RESOLVED') = (resolved_at is not null))
);
create unique index supply_exception_open on supply_exception (key) where status <> 'RESOLVED';
comment on index supply_exception_open is 'A cause is raised once, until it is gone.';
create index supply_exception_by_time on supply_exception (raised_at, id);
create index supply_exception_by_status on supply_exception (status, raised_at, id);
create index supply_exception_by_code on supply_exception (code, status, raised_at, id);
create index supply_exception_of_owner on supply_exception (owner_id, raised_at, id);
create index supply_exception_of_product on supply_exception (product_id, raised_at, id);
create index supply_exception_of_supplier on supply_exception (supplier_id, raised_at, id);
create index supply_exception_of_order on supply_exception (purchase_order_id, raised_at, id);
