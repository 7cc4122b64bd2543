-- A goods issue may be taken back: what was billed with each delivery is kept.

alter table order_line
  add billed_ahead jsonb not null default '{"net": "0", "gross": "0", "discount": "0"}';
comment on column order_line.billed_ahead is
  'What is billed beyond the share of what has shipped: cents, once a delivery was taken back.';

alter table sales_order add is_freight_billed boolean not null default false;
update sales_order o set is_freight_billed = true
  where exists (select from order_line where order_id = o.id and shipped > 0);

alter table dispatch
  add billed jsonb not null default '[]',
  add freight numeric(20, 4) not null default 0,
  add reversed_at timestamptz;
comment on column dispatch.billed is 'By order line; empty of deliveries that left before it was kept.';
update dispatch d set freight = o.freight
  from sales_order o join (select distinct on (order_id) order_id, delivery_id from dispatch
    where shipped_at is not null order by order_id, shipped_at, delivery_id) first
    on first.order_id = o.id
  where d.delivery_id = first.delivery_id and d.order_id = o.id and o.freight <> 0;
