create sequence requisition_number;
create table requisition (
  id text primary key,
  number text not null unique,
  product_id text not null,
  warehouse_id text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  needed_by date not null,
  status text not null check (status in ('OPEN', 'ORDERED', 'CANCELLED')),
  source text not null check (source in ('MANUAL', 'REPLENISHMENT', 'SUPPLY_PLAN')),
  source_id text unique,
  supplier_id text references supplier,
  why jsonb not null,
  note text,
  reason text,
  purchase_order_id text references purchase_order,
  raised_at timestamptz not null,
  raised_by text not null,
  updated_at timestamptz not null,
  version integer not null,
  check ((status = 'ORDERED') = (purchase_order_id is not null))
);
create index requisition_by_raising on requisition (raised_at, id);
create index requisition_by_need on requisition (needed_by, id);
create index requisition_by_status on requisition (status, raised_at, id);
create index requisition_of_product on requisition (product_id, raised_at, id);
create index requisition_of_warehouse on requisition (warehouse_id, raised_at, id);
create index requisition_of_order on requisition (purchase_order_id);
comment on column requisition.source_id is 'The proposal it follows from: each becomes one.';
