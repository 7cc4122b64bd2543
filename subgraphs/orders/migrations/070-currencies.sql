-- Orders in other currencies count in the company's for credit, limits and what is expected.

alter table sales_order add rate numeric(20, 8) default 1 check (rate > 0);
comment on column sales_order.rate is
  'Units of the company''s currency for one of the order''s, when it was placed; null: not known.';

comment on column credit_account.exposure is
  'Sum of sales_order.exposure of the customer at the rate of each: approved, gross, not yet invoiced.';
comment on column credit_account.invoiced is
  'Sum of sales_order.invoiced_gross of the customer at the rate of each.';
