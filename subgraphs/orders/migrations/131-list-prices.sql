alter table order_line add column list_price numeric(24, 8);
comment on column order_line.list_price is
  'What price lists said of a unit, with tax like its unit price, where that was set by hand.';
