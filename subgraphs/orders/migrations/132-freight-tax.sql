-- The tax on an order's freight, by a code of its own; it is in the order's tax.
alter table sales_order
  add freight_tax_code text not null default 'NONE',
  add freight_tax_rate numeric(12, 8) not null default 0,
  add freight_tax numeric(20, 4) not null default 0 check (freight_tax >= 0);
