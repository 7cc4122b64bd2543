alter table replenishment_rule
  add method text check (method in ('REORDER_POINT', 'MIN_MAX', 'PERIODIC', 'BUFFER')),
  add minimum_quantity numeric(24, 8) check (minimum_quantity > 0),
  add review_days integer check (review_days between 1 and 365),
  add demand_mean numeric(24, 8) check (demand_mean >= 0),
  add demand_deviation numeric(24, 8) check (demand_deviation >= 0),
  add lead_time_deviation numeric(12, 4) check (lead_time_deviation >= 0),
  add service_level numeric(6, 3) not null default 95 check (service_level between 50 and 99.99),
  add history_days integer not null default 90 check (history_days between 7 and 730),
  add order_cost numeric(20, 4) check (order_cost > 0),
  add holding_percent numeric(9, 4) check (holding_percent > 0),
  add price_breaks jsonb not null default '[]',
  add lead_time_factor numeric(6, 3) not null default 0.5 check (lead_time_factor > 0),
  add variability_factor numeric(6, 3) not null default 0.5 check (variability_factor >= 0),
  add prefers_transfer boolean not null default true,
  add reviewed_on date,
  add current_top numeric(24, 8),
  add zone text check (zone in ('RED', 'YELLOW', 'GREEN')),
  add figures jsonb not null default '[]',
  alter reorder_point drop not null,
  alter lead_time_days drop not null,
  drop constraint replenishment_rule_check;
update replenishment_rule
  set method = case when order_up_to is null then 'REORDER_POINT' else 'MIN_MAX' end;
alter table replenishment_rule alter method set not null,
  alter method set default 'MIN_MAX',
  add constraint one_way_to_order check (num_nonnulls(order_up_to, order_quantity) <= 1);
comment on column replenishment_rule.current_top is
  'Up to which position the last run would have bought; what is over it is surplus.';
comment on column replenishment_rule.figures is 'What the last run went by: name, value, source.';

alter table replenishment_proposal
  add source text not null default 'PURCHASE' check (source in ('PURCHASE', 'TRANSFER')),
  add from_warehouse_id text references warehouse,
  add transfer_order_id text references transfer_order,
  add check ((source = 'TRANSFER') = (from_warehouse_id is not null));
drop index one_open_proposal_of_a_rule;
create unique index one_open_proposal_of_a_rule
  on replenishment_proposal (rule_id, source, coalesce(from_warehouse_id, ''))
  where status in ('PROPOSED', 'REQUESTED');
update replenishment_proposal set why = (
  select coalesce(jsonb_agg(jsonb_build_object('name', key, 'value', value, 'source',
    case when key in ('reorderPoint', 'orderUpTo', 'orderQuantity', 'orderMultiple') then 'GIVEN'
      when key in ('position', 'quantity') then 'COMPUTED' else 'MEASURED' end)), '[]')
  from jsonb_each_text(why))
  where jsonb_typeof(why) = 'object';
