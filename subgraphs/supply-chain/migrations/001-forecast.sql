create table demand_series (
  product_id text not null,
  warehouse_id text not null,
  primary key (product_id, warehouse_id)
);
comment on table demand_series is 'What was ever wanted where: forecasts and plans go through it.';

create table demand_move (
  move_id text primary key,
  product_id text not null,
  warehouse_id text not null,
  day date not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  document_id text not null,
  foreign key (product_id, warehouse_id) references demand_series
);
create index demand_move_of_series on demand_move (product_id, warehouse_id, day)
  include (quantity);
comment on table demand_move is 'Goods that left for a customer, once per move of the stock ledger.';

create table supply_run (
  id text primary key,
  kind text not null,
  grain text not null,
  horizon integer not null check (horizon between 1 and 366),
  product_ids text[],
  status text not null,
  total integer not null,
  done integer not null,
  after_product text not null,
  after_warehouse text not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version integer not null
);
create index supply_run_by_start on supply_run (kind, started_at, id);
create index supply_run_by_status on supply_run (kind, status, started_at, id);
comment on column supply_run.product_ids is 'Null: all products.';
comment on column supply_run.after_product is
  'What is done: everything up to this product and warehouse, in their order.';

create table demand_forecast (
  id text primary key,
  product_id text not null,
  warehouse_id text not null,
  grain text not null,
  method text not null,
  history_from date not null,
  history_periods integer not null check (history_periods >= 0),
  smape numeric(12, 4),
  mase numeric(14, 6),
  bias numeric(14, 4),
  made_at timestamptz not null,
  version integer not null,
  unique (product_id, warehouse_id, grain)
);
create index demand_forecast_by_time on demand_forecast (made_at, id);
create index demand_forecast_of_warehouse on demand_forecast (warehouse_id, made_at, id);
create index demand_forecast_by_method on demand_forecast (method, made_at, id);

create table forecast_period (
  forecast_id text not null references demand_forecast,
  day date not null,
  quantity numeric(24, 8) not null check (quantity >= 0),
  lower_bound numeric(24, 8) not null check (lower_bound >= 0),
  upper_bound numeric(24, 8) not null,
  primary key (forecast_id, day),
  check (lower_bound <= quantity and quantity <= upper_bound)
);
comment on table forecast_period is
  'By the first day of the period. Those that are over stay as they were last forecast.';

create table forecast_override (
  product_id text not null,
  warehouse_id text not null,
  grain text not null,
  day date not null,
  quantity numeric(24, 8) not null check (quantity >= 0),
  reason text not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (product_id, warehouse_id, grain, day)
);
comment on table forecast_override is 'A person''s figure; it outlives forecasts made later.';

create table forecast_share (
  product_id text not null,
  supplier_id text not null,
  shared_by text not null,
  shared_at timestamptz not null,
  primary key (product_id, supplier_id)
);
comment on table forecast_share is 'Which supplier''s users may see the forecasts of a product.';
