-- What is billed beyond what was received may be tolerated: it is a variance until it comes.

alter table payables_policy
  add quantity_tolerance_percent numeric(7, 4) not null default 0
    check (quantity_tolerance_percent between 0 and 100);
comment on column payables_policy.quantity_tolerance_percent is
  'Of what was received of an order line, by all its bills together.';

alter table goods_to_bill
  drop constraint goods_to_bill_check,
  add constraint goods_to_bill_billed check (billed >= 0);

create table late_goods (
  goods_receipt_id text not null,
  purchase_order_line_id text not null references goods_to_bill,
  cleared numeric(24, 4) not null check (cleared >= 0),
  base_cleared numeric(24, 4) not null check (base_cleared >= 0),
  primary key (goods_receipt_id, purchase_order_line_id)
);
comment on table late_goods is
  'What receipts have cleared of goods received not invoiced, since bills were for them before.';
create index late_goods_of_order_line on late_goods (purchase_order_line_id);
