create table fact (
  kind text not null,
  document_id text not null,
  line integer not null,
  day date not null,
  number text,
  product_id text,
  category text,
  customer_id text,
  customer_group_id text,
  channel text,
  salesperson text,
  warehouse_id text,
  supplier_id text,
  carrier_id text,
  status text,
  reason text,
  currency text,
  quantity numeric(24, 8),
  done numeric(24, 8),
  undone numeric(24, 8),
  amount numeric(24, 8),
  gross numeric(24, 8),
  on_time boolean,
  days numeric(12, 4),
  primary key (kind, document_id, line)
) partition by list (kind);
comment on table fact is 'What the company''s documents say, a row per line; restated as a whole per document.';
comment on column fact.done is 'Of the quantity: shipped of an order, accepted of a receipt.';
comment on column fact.undone is 'Of the quantity: cancelled of an order, rejected of a receipt.';
comment on column fact.amount is 'Net; value of a stock move; freight of a shipment. In `currency`.';

create table fact_order partition of fact for values in ('ORDER');
create table fact_invoice partition of fact for values in ('INVOICE');
create table fact_payment partition of fact for values in ('PAYMENT');
create table fact_credit_note partition of fact for values in ('CREDIT_NOTE');
create table fact_stock_move partition of fact for values in ('STOCK_MOVE');
create table fact_purchase_order partition of fact for values in ('PURCHASE_ORDER');
create table fact_goods_receipt partition of fact for values in ('GOODS_RECEIPT');
create table fact_shipment partition of fact for values in ('SHIPMENT');
create table fact_return partition of fact for values in ('RETURN');
create table fact_customer partition of fact for values in ('CUSTOMER');
create table fact_service_request partition of fact for values in ('SERVICE_REQUEST');
create table fact_supply_exception partition of fact for values in ('SUPPLY_EXCEPTION');
create index fact_by_day on fact (day);
create index fact_of_product on fact (product_id, day) where product_id is not null;
create index fact_of_customer on fact (customer_id, day) where customer_id is not null;

create table fact_document (
  kind text not null,
  document_id text not null,
  day date not null,
  noted_at timestamptz not null,
  primary key (kind, document_id)
);
create index fact_document_by_day on fact_document (day, kind);
comment on table fact_document is 'Each document that the facts hold, and when it was last read.';

create sequence due_mark;
create table due_document (
  kind text not null,
  document_id text not null,
  mark bigint not null default nextval('due_mark'),
  primary key (kind, document_id)
);
create index due_document_by_mark on due_document (mark);
comment on table due_document is
  'Documents to be read: whoever has read one writes its facts only while its mark is the same.';

create table collecting (
  is_only boolean primary key default true check (is_only),
  is_asked_for boolean not null,
  collected_at timestamptz not null default 'epoch'
);
insert into collecting values (true, false);
comment on table collecting is 'Whether an event is on its way that makes what is due be read.';

create table metric_told (
  metric text primary key,
  day date not null,
  value numeric
);
comment on table metric_told is 'What subscribers were last told.';

create table fact_rebuild (
  id text primary key,
  status text not null,
  kind text,
  after_cursor text,
  total integer not null,
  done integer not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version integer not null
);
create unique index fact_rebuild_only_one on fact_rebuild (status) where status = 'RUNNING';
comment on column fact_rebuild.kind is 'The kind of documents that it is at, behind `after_cursor`; null: all are marked.';
