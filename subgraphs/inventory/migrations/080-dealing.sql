-- Scarce goods go by the rank of who waits: see demand/serving.ts.
alter table demand add column rank text collate "C";
alter table demand add column due_date date;
update demand set rank = '1 C 9999-12-31  ' || order_id;
alter table demand alter column rank set not null;
drop index demand_waiting;
create index demand_waiting on demand (product_id, rank, line_id) where waiting > 0;
comment on column demand.rank is
  'Forced or not, tier of the customer, day that is due, time of the order: first served first.';

alter table warehouse add column address jsonb;

create table fairly_shared (
  product_id text primary key
);
comment on table fairly_shared is 'Products that are dealt pro rata when they are scarce.';
