-- Tax rates by country, code and the day they came into force.

create table tax_rate (
  id text primary key,
  country text not null,
  code text not null,
  percent numeric(7, 4) not null check (percent between 0 and 100),
  valid_from date not null,
  unique (country, code, valid_from)
);

-- VAT of the People's Republic of China as of 1 April 2019.
insert into tax_rate (id, country, code, percent, valid_from)
select 'tax_' || md5('CN ' || code), 'CN', code, percent, '2019-04-01'
from (values ('STANDARD', 13), ('REDUCED', 9), ('SERVICE', 6), ('ZERO', 0)) as cn(code, percent);
