-- Orders that are carried together share what that costs.

alter table freight_cost add shares jsonb not null default '[]';
update freight_cost set shares = jsonb_build_array(
  jsonb_build_object('orderId', order_id, 'weight', '1')) where order_id is not null;
alter table freight_cost alter shares drop default, drop order_id;
comment on column freight_cost.shares is
  'How much of the cost each order bears, as {orderId, weight}; none when nobody knows.';
