create table opportunity_stage (
  code text primary key check (code <> ''),
  name text not null check (name <> ''),
  name_zh text,
  position integer not null,
  probability numeric(5, 2) not null check (probability between 0 and 100)
);
comment on table opportunity_stage is 'The way from a first talk to an order, with how often it is won.';
insert into opportunity_stage (code, name, name_zh, position, probability) values
  ('QUALIFIED', 'Qualified', '已确认', 1, 10),
  ('NEEDS', 'Needs known', '需求明确', 2, 25),
  ('PROPOSED', 'Proposed', '已报价', 3, 50),
  ('NEGOTIATION', 'Negotiation', '谈判中', 4, 75);

create sequence opportunity_number;

create table opportunity (
  id text primary key,
  number text not null unique,
  customer_id text not null references customer,
  name text not null check (name <> ''),
  stage text not null references opportunity_stage,
  value numeric(20, 4) not null check (value >= 0),
  currency text not null,
  expected_date date not null,
  owner text,
  outcome text check (outcome in ('WON', 'LOST')),
  reason text,
  order_id text,
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  check ((outcome is null) = (closed_at is null)),
  check (outcome is distinct from 'LOST' or reason is not null),
  check (order_id is null or outcome = 'WON')
);
create index opportunity_by_time on opportunity (created_at, id);
create index opportunity_of_customer on opportunity (customer_id, created_at, id);
create index opportunity_by_stage on opportunity (stage, created_at, id);
create index opportunity_of_owner on opportunity (owner, created_at, id);
create index opportunity_by_outcome on opportunity (outcome, created_at, id);
create index opportunity_by_day on opportunity (expected_date, id);
create index opportunity_by_value on opportunity (value, id);
create index opportunity_open on opportunity (stage, expected_date) include (value, owner)
  where outcome is null;
