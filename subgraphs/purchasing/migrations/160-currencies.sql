-- Orders are in the supplier's currency; stock and budgets count in the company's.

alter table purchase_order
  add rate numeric(20, 8) not null default 1 check (rate > 0);
alter table purchase_order alter rate drop default;
comment on column purchase_order.rate is
  'Units of the company''s currency for one of the order''s, when it was written.';

alter table goods_receipt_line add cost numeric(20, 4) check (cost >= 0);
update goods_receipt_line set cost = value;
alter table goods_receipt_line alter cost set not null;
comment on column goods_receipt_line.cost is
  'The value in the company''s currency, at the rate of the day on which the goods came.';
