create sequence transfer_number;
create table transfer_order (
  id text primary key,
  number text not null unique,
  from_warehouse_id text not null references warehouse,
  to_warehouse_id text not null references warehouse,
  status text not null
    check (status in ('REQUESTED', 'APPROVED', 'IN_TRANSIT', 'RECEIVED', 'CANCELLED')),
  needed_by date not null,
  expected_on date not null,
  reason text,
  requested_at timestamptz not null,
  requested_by text not null,
  approved_at timestamptz,
  approved_by text,
  ended_at timestamptz,
  version integer not null,
  check (from_warehouse_id <> to_warehouse_id)
);
create index transfer_order_by_request on transfer_order (requested_at, id);
create index transfer_order_by_status on transfer_order (status, requested_at, id);
create index transfer_order_from on transfer_order (from_warehouse_id, requested_at, id);
create index transfer_order_to on transfer_order (to_warehouse_id, requested_at, id);

create table transfer_line (
  id text primary key,
  transfer_order_id text not null references transfer_order,
  product_id text not null,
  position integer not null,
  unit text not null,
  wanted numeric(24, 8) not null check (wanted >= 0),
  shipped numeric(24, 8) not null default 0 check (shipped >= 0),
  received numeric(24, 8) not null default 0 check (received >= 0),
  missing numeric(24, 8) not null default 0 check (missing >= 0),
  surplus numeric(24, 8) not null default 0 check (surplus >= 0),
  unique (transfer_order_id, product_id),
  constraint nothing_comes_twice check (received + missing <= shipped)
);
create index transfer_line_of_product on transfer_line (product_id)
  where wanted > received + missing;
comment on column transfer_line.wanted is 'Base units; what is given up before it was sent is cut.';
comment on column transfer_line.surplus is 'What came beyond what was sent.';

-- What purchasing has said of its orders, so that what comes when is known here.
create table expected_supply (
  purchase_order_line_id text primary key,
  purchase_order_id text not null,
  product_id text not null,
  warehouse_id text not null,
  open numeric(24, 8) not null check (open >= 0),
  due_on date not null,
  ordered_on date not null,
  received_on date,
  version integer not null
);
create index expected_supply_open on expected_supply (product_id, warehouse_id) where open > 0;
create index expected_supply_received on expected_supply (product_id, warehouse_id, received_on)
  where received_on is not null;
comment on column expected_supply.received_on is 'Day on which the last of it came.';

create index stock_move_of_transfers on stock_move (product_id, posting_date)
  where kind = 'TRANSFER' or cause = 'TRANSFER';
