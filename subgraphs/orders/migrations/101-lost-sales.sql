-- What was given up while nothing was there for it.

create table lost_sale (
  id text primary key,
  order_id text not null references sales_order,
  line_id text not null,
  customer_id text not null,
  product_id text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  unit text not null,
  net numeric(20, 4) not null,
  currency text not null,
  lost_at timestamptz not null
);
create index lost_sale_by_day on lost_sale (lost_at, id);
create index lost_sale_of_order on lost_sale (order_id);
create index lost_sale_of_product on lost_sale (product_id, lost_at);
comment on column lost_sale.net is
  'Without tax, at the order''s price, in the company''s currency where the order''s rate is known.';
