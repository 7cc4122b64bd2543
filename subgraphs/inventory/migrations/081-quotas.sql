alter table stock_level add column quotas jsonb not null default '{}';
comment on column stock_level.quotas is
  'By sales channel, how much of what is free is kept for its orders; base units.';
alter table demand add column channel text;
