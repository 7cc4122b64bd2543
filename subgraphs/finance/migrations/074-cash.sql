-- Named sets of changes under which cash is foretold.

create table cash_scenario (
  id text primary key,
  name text not null unique,
  customers_later_days integer not null check (customers_later_days between -365 and 365),
  suppliers_later_days integer not null check (suppliers_later_days between -365 and 365),
  orders_percent numeric(9, 4) not null check (orders_percent >= -100),
  updated_at timestamptz not null,
  updated_by text not null,
  version integer not null
);
create index cash_scenario_by_name on cash_scenario (name, id);

create table cash_one_off (
  cash_scenario_id text not null references cash_scenario on delete cascade,
  position integer not null,
  day date not null,
  -- In positive, out negative.
  amount numeric(24, 4) not null check (amount <> 0),
  text text not null,
  primary key (cash_scenario_id, position)
);
