create index moment_by_kind on moment (kind, at);

create view sale as
  select customer_id, document_id as order_id, at, amount, currency from moment
  where kind = 'ORDER_APPROVED' and not exists (
    select from moment cancelled
    where cancelled.document_id = moment.document_id and cancelled.kind = 'ORDER_CANCELLED');
comment on view sale is 'Approved orders that were not cancelled as a whole.';

create view bought as
  select customer_id, product_id, order_id, day, quantity from purchase
  where not exists (
    select from moment cancelled
    where cancelled.document_id = purchase.order_id and cancelled.kind = 'ORDER_CANCELLED');
comment on view bought is 'Products of approved orders that were not cancelled as a whole.';

create index purchase_by_day on purchase (day, order_id, product_id);

create table segment (
  code text primary key check (code <> ''),
  name text not null check (name <> ''),
  name_zh text,
  position integer not null,
  recency int4range not null,
  frequency int4range not null,
  monetary int4range not null
);
comment on table segment is
  'Rules on RFM scores (1 to 5): a customer is in the first segment that takes all its three scores.';
insert into segment (code, name, name_zh, position, recency, frequency, monetary) values
  ('CHAMPIONS', 'Champions', '核心客户', 1, '[4,5]', '[4,5]', '[4,5]'),
  ('LOYAL', 'Loyal', '忠诚客户', 2, '[3,5]', '[3,5]', '[1,5]'),
  ('PROMISING', 'Promising', '潜力客户', 3, '[4,5]', '[1,2]', '[1,5]'),
  ('ATTENTION', 'Need attention', '需要关注', 4, '[3,3]', '[1,2]', '[1,5]'),
  ('AT_RISK', 'At risk', '流失风险', 5, '[1,2]', '[3,5]', '[1,5]'),
  ('LOST', 'Lost', '已流失', 6, '[1,2]', '[1,2]', '[1,5]');
