create table fulfilment_policy (
  channel text primary key,
  delivery_rule text not null check (delivery_rule in
    ('AVAILABLE', 'COMPLETE_LINE', 'COMPLETE_ORDER', 'FORCE', 'AFTER_PAYMENT')),
  strategy text not null check (strategy in
    ('SINGLE_WAREHOUSE_FIRST', 'NEAREST', 'LOWEST_COST', 'SPLIT_ALLOWED')),
  deposit_percent numeric(9, 4) not null check (deposit_percent between 0 and 100),
  updated_at timestamptz not null,
  version integer not null
);
comment on table fulfilment_policy is
  'How orders of a channel are served, unless an order says otherwise.';

alter table sales_order add column delivery_rule text not null default 'AVAILABLE';
alter table sales_order add column strategy text not null default 'SINGLE_WAREHOUSE_FIRST';
alter table sales_order add column deposit_percent numeric(9, 4) not null default 100;
alter table sales_order add column prepaid numeric(20, 4) not null default 0;
alter table sales_order add column customer_tier text not null default 'C';
alter table order_line add column held jsonb not null default '[]';
comment on column sales_order.prepaid is 'What the customer has paid for it in advance, gross.';
comment on column order_line.held is
  'The part of allocated that waits for the delivery rule, by warehouse.';

create table order_prepayment (
  payment_id text primary key,
  order_id text not null references sales_order,
  amount numeric(20, 4) not null check (amount > 0)
);
create index order_prepayment_of_order on order_prepayment (order_id);
