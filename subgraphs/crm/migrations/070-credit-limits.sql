-- What customers may owe that have no limit of their own: their group's, else the company's.

alter table customer_group add credit_limit numeric(20, 4) check (credit_limit >= 0);
comment on column customer_group.credit_limit is
  'In the company''s currency; of each customer of the group that has none of its own.';

create table default_credit_limit (
  is_only boolean primary key default true check (is_only),
  amount numeric(20, 4) check (amount >= 0)
);
comment on table default_credit_limit is
  'In the company''s currency, of customers that have none, nor their group; null: they may owe all.';
insert into default_credit_limit (amount) values (null);
