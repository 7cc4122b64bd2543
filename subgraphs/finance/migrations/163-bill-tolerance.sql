-- How much a bill may differ from what was agreed before a person looks at it.

create table payables_policy (
  singleton boolean primary key default true check (singleton),
  price_tolerance_percent numeric(7, 4) not null default 0
    check (price_tolerance_percent between 0 and 100),
  price_tolerance_limit numeric(24, 4) not null default 0 check (price_tolerance_limit >= 0)
);
insert into payables_policy default values;
comment on column payables_policy.price_tolerance_limit is
  'Without tax, of one line of a bill, in the company''s currency.';
