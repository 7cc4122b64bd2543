alter table sales_order add quotation_id text unique;
comment on column sales_order.quotation_id is 'A quotation becomes one order.';
