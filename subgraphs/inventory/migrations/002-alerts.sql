-- Thresholds and the present alert stand on the level itself: they are fresh after its lock.
alter table stock_level
  add minimum numeric(24, 8) check (minimum >= 0),
  add maximum numeric(24, 8) check (maximum >= 0),
  add hysteresis numeric(24, 8) not null default 0 check (hysteresis >= 0),
  add alert text check (alert in ('STOCKOUT', 'SHORTAGE', 'OVERSTOCK')),
  add constraint minimum_is_under_maximum check (minimum <= maximum);

create table stock_alert (
  id text primary key,
  level_id text not null references stock_level,
  product_id text not null,
  warehouse_id text not null,
  kind text not null check (kind in ('STOCKOUT', 'SHORTAGE', 'OVERSTOCK')),
  severity text not null check (severity in ('CRITICAL', 'WARNING', 'INFO')),
  status text not null default 'OPEN' check (status in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
  available numeric(24, 8) not null,
  threshold numeric(24, 8) not null,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  note text,
  resolved_at timestamptz,
  check ((status = 'RESOLVED') = (resolved_at is not null))
);
create unique index one_alert_of_a_level on stock_alert (level_id) where resolved_at is null;
create index stock_alert_by_raising on stock_alert (raised_at, id);
create index stock_alert_by_status on stock_alert (status, raised_at, id);
create index stock_alert_of_product on stock_alert (product_id, raised_at, id);
create index stock_alert_of_warehouse on stock_alert (warehouse_id, raised_at, id);
