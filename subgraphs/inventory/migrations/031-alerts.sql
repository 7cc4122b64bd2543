alter table stock_level
  add safety_stock numeric(24, 8) check (safety_stock >= 0),
  add alert_severity text check (alert_severity in ('CRITICAL', 'WARNING', 'INFO')),
  add constraint safety_is_under_minimum check (safety_stock <= minimum),
  drop constraint stock_level_alert_check,
  add constraint stock_level_alert_check
    check (alert in ('NEGATIVE', 'STOCKOUT', 'SHORTAGE', 'OVERSTOCK'));
update stock_level l set alert_severity = a.severity from stock_alert a
  where a.level_id = l.id and a.resolved_at is null;

alter table stock_alert
  add idle_since date,
  drop constraint stock_alert_kind_check,
  add constraint stock_alert_kind_check
    check (kind in ('NEGATIVE', 'STOCKOUT', 'SHORTAGE', 'OVERSTOCK', 'DEAD_STOCK')),
  add constraint dead_stock_is_idle check ((kind = 'DEAD_STOCK') = (idle_since is not null));
drop index one_alert_of_a_level;
create unique index one_alert_of_a_level on stock_alert (level_id)
  where resolved_at is null and kind <> 'DEAD_STOCK';
create unique index one_dead_stock_alert_of_a_level on stock_alert (level_id)
  where resolved_at is null and kind = 'DEAD_STOCK';

create table stock_watch_policy (
  is_only boolean primary key default true check (is_only),
  dead_after_days integer not null default 180 check (dead_after_days between 1 and 3650),
  slow_after_days integer not null default 90 check (slow_after_days between 1 and 3650),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (slow_after_days <= dead_after_days)
);
insert into stock_watch_policy default values;

-- When a level's goods were last issued, and how much on which day.
create index stock_move_of_issues on stock_move (level_id, posting_date)
  include (quantity, value) where kind = 'ISSUE';
