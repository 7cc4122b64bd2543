create table replenishment_rule (
  id text primary key,
  product_id text not null,
  warehouse_id text not null references warehouse,
  unit text not null,
  reorder_point numeric(24, 8) not null check (reorder_point >= 0),
  order_up_to numeric(24, 8),
  order_quantity numeric(24, 8) check (order_quantity > 0),
  order_multiple numeric(24, 8) check (order_multiple > 0),
  lead_time_days integer not null check (lead_time_days between 0 and 730),
  is_automatic boolean not null,
  is_active boolean not null,
  updated_at timestamptz not null,
  version integer not null,
  unique (product_id, warehouse_id),
  check (num_nonnulls(order_up_to, order_quantity) = 1),
  check (order_up_to > reorder_point)
);
create index replenishment_rule_of_warehouse on replenishment_rule (warehouse_id, id);

create table replenishment_proposal (
  id text primary key,
  rule_id text not null references replenishment_rule,
  product_id text not null,
  warehouse_id text not null,
  unit text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  needed_by date not null,
  why jsonb not null,
  status text not null check (status in ('PROPOSED', 'REQUESTED', 'RAISED', 'DISMISSED')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  requisition_id text
);
create unique index one_open_proposal_of_a_rule on replenishment_proposal (rule_id)
  where status in ('PROPOSED', 'REQUESTED');
create index replenishment_proposal_by_time on replenishment_proposal (proposed_at, id);
create index replenishment_proposal_by_status on replenishment_proposal (status, proposed_at, id);
create index replenishment_proposal_of_product on replenishment_proposal (product_id, proposed_at, id);
create index replenishment_proposal_of_warehouse
  on replenishment_proposal (warehouse_id, proposed_at, id);
