-- Changes of orders that wait for a person.

create table held_amendment (
  id text primary key,
  order_id text not null references sales_order,
  customer_id text not null,
  wish jsonb not null,
  prices jsonb not null,
  changes jsonb not null,
  findings jsonb not null,
  total numeric(20, 4) not null,
  currency text not null,
  reason text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  decision jsonb
);
create unique index one_amendment_of_an_order_waits on held_amendment (order_id)
  where decision is null;
create index held_amendment_of_order on held_amendment (order_id, id);
create index held_amendment_by_time on held_amendment (asked_at, id);
create index waiting_amendment_by_time on held_amendment (asked_at, id) where decision is null;
create index held_amendment_by_customer on held_amendment (customer_id, asked_at, id);
comment on column held_amendment.prices is
  'What its lines were to cost when it was wished; they cost that when it is approved.';
comment on column held_amendment.total is 'What the order would come to, gross.';
