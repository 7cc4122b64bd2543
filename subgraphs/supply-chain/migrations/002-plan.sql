create table inbound_line (
  id text primary key,
  purchase_order_id text not null,
  number text not null,
  supplier_id text not null,
  warehouse_id text not null,
  product_id text not null,
  unit text not null,
  ordered numeric(24, 8) not null check (ordered > 0),
  confirmed numeric(24, 8),
  accepted numeric(24, 8) not null,
  open numeric(24, 8) not null check (open >= 0),
  net numeric(20, 4) not null,
  currency text not null,
  expected_date date not null,
  confirmed_date date,
  is_open boolean not null,
  is_cancelled boolean not null,
  version integer not null
);
create index inbound_line_of_order on inbound_line (purchase_order_id, id);
create index inbound_line_open on inbound_line (product_id, warehouse_id) where is_open;
create index inbound_line_due on inbound_line (coalesce(confirmed_date, expected_date), id)
  where is_open;
create index inbound_line_expected on inbound_line (expected_date, id);
comment on table inbound_line is
  'What is ordered from suppliers, as purchasing last told; version is the order''s.';

create table supply_policy (
  product_id text not null,
  warehouse_id text not null,
  service_level numeric(6, 3) not null check (service_level >= 50 and service_level < 100),
  safety_stock numeric(24, 8) check (safety_stock >= 0),
  order_multiple numeric(24, 8) not null check (order_multiple > 0),
  cover_weeks integer not null check (cover_weeks between 1 and 52),
  updated_at timestamptz not null,
  version integer not null,
  primary key (product_id, warehouse_id)
);

create table supply_position (
  product_id text not null,
  warehouse_id text not null,
  plan_id text not null references supply_run,
  unit text not null,
  on_hand numeric(24, 8) not null,
  safety_stock numeric(24, 8) not null,
  shortage_date date,
  shortage numeric(24, 8) not null check (shortage >= 0),
  shortage_value numeric(20, 4),
  weeks jsonb not null,
  planned_at timestamptz not null,
  primary key (product_id, warehouse_id)
);
comment on table supply_position is 'What the last plan of a product in a warehouse came to.';

create table supply_proposal (
  id text primary key,
  plan_id text not null references supply_run,
  product_id text not null,
  warehouse_id text not null,
  supplier_id text,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  order_date date not null,
  needed_date date not null check (needed_date >= order_date),
  cost numeric(20, 4),
  currency text not null,
  status text not null,
  why jsonb not null,
  reason text,
  decided_by text,
  decided_at timestamptz,
  purchase_order_line_id text,
  created_at timestamptz not null,
  version integer not null
);
create index supply_proposal_by_creation on supply_proposal (created_at, id);
create index supply_proposal_by_order_date on supply_proposal (order_date, id);
create index supply_proposal_by_status on supply_proposal (status, order_date, id);
create index supply_proposal_of_plan on supply_proposal (plan_id, order_date, id);
create index supply_proposal_of_product on supply_proposal (product_id, warehouse_id, status);
create index supply_proposal_of_supplier on supply_proposal (supplier_id, order_date, id);
