create sequence customer_number;

create table customer_group (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  created_at timestamptz not null,
  version integer not null
);
create index customer_group_by_name on customer_group (name, id);

create table customer (
  id text primary key,
  number text not null unique,
  external_ref text unique,
  name text not null check (name <> ''),
  name_zh text,
  -- Normalized before it is stored, so that this finds the same id written in another way.
  tax_id text unique,
  status text not null check (status in ('PROSPECT', 'ACTIVE', 'ON_HOLD', 'BLOCKED', 'ARCHIVED')),
  group_id text references customer_group,
  tier text not null check (tier in ('A', 'B', 'C')),
  country text not null,
  currency text not null,
  payment_term_days integer not null check (payment_term_days >= 0),
  credit_limit numeric(20, 4) check (credit_limit >= 0),
  owner text,
  email text,
  phone text,
  preferred_carrier_id text,
  preferred_warehouse_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  search_text text generated always as
    (lower(number || ' ' || name || ' ' || coalesce(name_zh, '') || ' ' || coalesce(tax_id, '')
      || ' ' || coalesce(external_ref, '')))
    stored
);
create index customer_by_name on customer (name, id);
create index customer_by_creation on customer (created_at, id);
create index customer_by_status on customer (status, id);
create index customer_by_group on customer (group_id, id);
create index customer_by_country on customer (country, id);
create index customer_by_owner on customer (owner, id);
create index customer_by_tier on customer (tier, id);

create table address (
  id text primary key,
  customer_id text not null references customer deferrable initially deferred,
  position integer not null,
  name text not null,
  street text not null,
  city text not null,
  region text,
  postal_code text,
  country text not null,
  is_bill_to boolean not null,
  is_ship_to boolean not null,
  is_default_ship_to boolean not null,
  check (is_ship_to or not is_default_ship_to),
  -- At most one default; deferred, as a save moves it from one row to another.
  exclude using btree (customer_id with =) where (is_default_ship_to)
    deferrable initially deferred
);
create index address_of_customer on address (customer_id, position);

create table customer_status_change (
  id text primary key,
  customer_id text not null references customer deferrable initially deferred,
  previous text not null,
  status text not null,
  reason text not null check (reason <> ''),
  actor text not null,
  changed_at timestamptz not null
);
create index status_change_of_customer on customer_status_change (customer_id, changed_at desc);
