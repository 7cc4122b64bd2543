alter table sales_order add column coupon_reference text;
alter table order_line add column promotions jsonb not null default '[]';
comment on column sales_order.coupon_reference is 'Under which sales holds the coupons it came with.';
comment on column order_line.promotions is 'What promotions have taken off the net amount, in turn.';
