create table warehouse (
  id text primary key,
  code text not null unique,
  name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index warehouse_by_name on warehouse (name, id);
create index warehouse_by_creation on warehouse (created_at, id);

create table stock_policy (
  product_id text primary key,
  costing_method text not null default 'FIFO' check (costing_method in ('FIFO', 'MOVING_AVERAGE'))
);
comment on table stock_policy is 'How a product is kept; a row since its first receipt at latest.';

-- Room in each page keeps updates off the indexes; so no column that reserving changes is indexed.
create table stock_level (
  id text primary key,
  product_id text not null,
  warehouse_id text not null references warehouse,
  unit text not null,
  on_hand numeric(24, 8) not null default 0,
  reserved numeric(24, 8) not null default 0,
  value numeric(20, 4) not null default 0,
  created_at timestamptz not null,
  version integer not null default 0,
  unique (product_id, warehouse_id),
  constraint stock_is_not_negative check (on_hand >= 0),
  constraint reserved_is_on_hand check (reserved between 0 and on_hand),
  constraint no_stock_no_value check (value >= 0 and (on_hand > 0 or value = 0))
) with (fillfactor = 70);
create index stock_level_of_warehouse on stock_level (warehouse_id, id);
create index stock_level_by_creation on stock_level (created_at, id);
comment on column stock_level.on_hand is 'Base units, with those reserved. Equals the sum of moves.';
comment on column stock_level.value is 'Company currency. Equals the sum of moves, and of layers.';

create table stock_document (
  id text primary key,
  type text not null check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT')),
  order_id text,
  customer_id text,
  reason text,
  actor text not null
);
comment on table stock_document is
  'What caused moves: a delivery, a receipt, an adjustment. Its key lets a delivery be issued once.';

create table stock_move (
  id text primary key,
  document_id text not null references stock_document,
  kind text not null check (kind in ('RECEIPT', 'ISSUE', 'TRANSFER', 'ADJUSTMENT',
    'CUSTOMER_RETURN', 'SUPPLIER_RETURN', 'SCRAP', 'REVALUATION')),
  level_id text not null references stock_level,
  product_id text not null,
  warehouse_id text not null,
  line_id text,
  quantity numeric(24, 8) not null,
  unit text not null,
  value numeric(20, 4) not null,
  posting_date date not null,
  recorded_at timestamptz not null,
  constraint quantity_and_value_go_the_same_way check (quantity * value >= 0)
);
create index stock_move_of_level on stock_move (level_id, recorded_at, id);
create index stock_move_of_document on stock_move (document_id);
create index stock_move_of_product on stock_move (product_id, recorded_at, id);
create index stock_move_of_warehouse on stock_move (warehouse_id, recorded_at, id);
create index stock_move_by_recording on stock_move (recorded_at, id);
create index stock_move_by_posting on stock_move (posting_date, id);
comment on table stock_move is 'The stock ledger: only ever added to; a mistake is reversed.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the stock ledger is append-only';
end $$;
create trigger stock_move_stands before update or delete or truncate on stock_move
  for each statement execute function refuse_change();

create table cost_layer (
  level_id text not null references stock_level,
  position bigint not null generated always as identity,
  move_id text not null references stock_move,
  quantity numeric(24, 8) not null check (quantity > 0),
  value numeric(20, 4) not null check (value >= 0),
  primary key (level_id, position)
) with (fillfactor = 70);
comment on table cost_layer is
  'What goods on hand cost, oldest first: a layer per receipt (FIFO) or one for all (average).';

create table demand (
  line_id text primary key,
  order_id text not null,
  customer_id text not null,
  product_id text not null,
  warehouse_id text,
  wanted numeric(24, 8) not null,
  waiting numeric(24, 8) not null check (waiting >= 0),
  issued numeric(24, 8) not null check (issued >= 0),
  released numeric(24, 8) not null check (released >= 0),
  constraint wanted_covers_all check (wanted >= waiting + issued + released)
);
create index demand_of_order on demand (order_id);
create index demand_waiting on demand (product_id, order_id, line_id) where waiting > 0;
comment on table demand is
  'What an order line wants of stock: wanted = waiting + reserved + issued + released.';

create table reservation (
  id text primary key,
  line_id text not null references demand,
  level_id text not null references stock_level,
  quantity numeric(24, 8) not null check (quantity > 0),
  unique (line_id, level_id)
) with (fillfactor = 70);
create index reservation_of_level on reservation (level_id);
comment on table reservation is 'Goods held for an order line; per level they sum to reserved.';
