create table order_return (
  return_order_id text primary key,
  order_id text not null references sales_order,
  recorded_at timestamptz not null
);
create index order_return_of_order on order_return (order_id);
comment on table order_return is 'Returns that are counted in the lines of their order, each once.';
