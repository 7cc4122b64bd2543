-- What was given up while nothing was there for it stands beside what was sold.

alter table sale
  add lost_quantity numeric(24, 8) not null default 0,
  add lost_net numeric(20, 4) not null default 0;
comment on column sale.lost_quantity is
  'Given up while nothing was there for it, in the base unit; such a row has no quantity.';
comment on column sale.lost_net is 'What that would have brought, without tax.';
