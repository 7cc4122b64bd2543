-- Freight is revenue of no product; cost comes by stock move, without quantity or revenue.
alter table sale alter column product_id drop not null;
alter table sale
  add cost numeric(20, 4) not null default 0,
  add discount numeric(20, 4) not null default 0,
  add group_id text,
  add territory_ids text[],
  add category_ids text[];
comment on table sale is
  'What was shipped, by line of a delivery; its freight; what it cost, by stock move; and, negative, '
  'what a credit note took back.';
comment on column sale.territory_ids is
  'As it was then, from the root down; null when nothing was known of the customer.';
comment on column sale.category_ids is
  'As it was then, from the root down; null when nothing was known of the product.';
create index sale_of_order on sale (order_id, product_id);
create index sale_of_group on sale (group_id, sold_on);
create index sale_by_channel on sale (channel, sold_on);
create index sale_by_salesperson on sale (salesperson, sold_on);
create index sale_by_territory on sale using gin (territory_ids);
create index sale_by_category on sale using gin (category_ids);
create index sale_without_territory on sale (customer_id) where territory_ids is null;
create index sale_without_category on sale (product_id) where category_ids is null;

create table sale_cost (
  move_id text primary key,
  document_id text not null,
  order_id text not null,
  product_id text not null,
  posted_on date not null,
  cost numeric(20, 4) not null,
  currency text not null
);
create index sale_cost_of_order on sale_cost (order_id, product_id);
comment on table sale_cost is 'What stock moves for customers cost, also before the sale is noted.';
