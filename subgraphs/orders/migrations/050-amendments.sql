alter table sales_order add column promised_date date;
comment on column sales_order.promised_date is 'The day that the customer was told.';
