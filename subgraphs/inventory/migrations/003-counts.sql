create table count_policy (
  is_only boolean primary key default true check (is_only),
  recount_percent numeric(9, 4) not null default 10 check (recount_percent >= 0),
  approval_limit numeric(20, 4) not null default 0 check (approval_limit >= 0),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
insert into count_policy default values;

create sequence stock_count_number;
create table stock_count (
  id text primary key,
  number text not null unique,
  warehouse_id text not null references warehouse,
  kind text not null check (kind in ('FULL', 'CYCLE', 'SPOT')),
  status text not null check (status in ('COUNTING', 'IN_APPROVAL', 'POSTED', 'CANCELLED')),
  reason text,
  variance_value numeric(20, 4),
  started_at timestamptz not null,
  started_by text not null,
  submitted_at timestamptz,
  submitted_by text,
  approved_by text,
  posted_at timestamptz,
  version integer not null
);
create index stock_count_by_start on stock_count (started_at, id);
create index stock_count_of_warehouse on stock_count (warehouse_id, started_at, id);
create index stock_count_by_status on stock_count (status, started_at, id);

create table stock_count_line (
  id text primary key,
  stock_count_id text not null references stock_count,
  warehouse_id text not null,
  product_id text not null,
  position integer not null,
  unit text not null,
  book numeric(24, 8),
  counted numeric(24, 8) check (counted >= 0),
  unit_cost numeric(20, 8),
  tries integer not null default 0,
  counted_at timestamptz,
  counted_by text,
  is_open boolean not null default true,
  unique (stock_count_id, product_id),
  unique (stock_count_id, position),
  check ((book is null) = (counted is null))
);
create unique index counted_once_at_a_time on stock_count_line (warehouse_id, product_id)
  where is_open;
create index stock_count_line_done on stock_count_line (warehouse_id, product_id, counted_at);
comment on column stock_count_line.book is 'On hand by the books at the moment it was counted.';
