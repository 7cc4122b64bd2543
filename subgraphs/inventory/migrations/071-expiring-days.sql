alter table stock_policy add expiring_days integer check (expiring_days between 1 and 3650);
comment on column stock_policy.expiring_days is
  'How many days before its day a lot is told of; null as the company says.';
