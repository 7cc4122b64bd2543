alter table order_line add column least_days integer check (least_days > 0);
comment on column order_line.least_days is
  'Goods serve it that are good for so many days yet; a copy of the customer''s terms.';
