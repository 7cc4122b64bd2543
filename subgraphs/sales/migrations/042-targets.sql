alter table sales_target drop constraint sales_target_measure_check;
alter table sales_target add constraint sales_target_measure_check
  check (measure in ('REVENUE', 'MARGIN', 'QUANTITY', 'ORDERS'));
alter table sales_target
  add territory_id text references territory,
  add group_id text,
  add category_id text,
  add at_risk_since timestamptz,
  add risk text check (risk in ('NOTHING_SOLD', 'BEHIND_PACE', 'MISSED')),
  add check ((at_risk_since is null) = (risk is null));
create index sales_target_by_channel on sales_target (channel, from_date, id);
create index sales_target_by_salesperson on sales_target (salesperson, from_date, id);
create index sales_target_by_territory on sales_target (territory_id, from_date, id);
create index sales_target_by_group on sales_target (group_id, from_date, id);
create index sales_target_by_category on sales_target (category_id, from_date, id);
create index sales_target_by_measure on sales_target (measure, from_date, id);
comment on column sales_target.at_risk_since is 'Since when its watch has held it to be at risk.';
