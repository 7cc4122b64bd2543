alter table customer
  add least_shelf_life_days integer check (least_shelf_life_days > 0),
  add least_shelf_life_percent integer check (least_shelf_life_percent between 1 and 100);
comment on column customer.least_shelf_life_days is
  'The customer takes only goods that are good for so many days yet.';
comment on column customer.least_shelf_life_percent is 'The same, of what they are good for in all.';
