create table sales_channel (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  created_at timestamptz not null,
  version integer not null
);
create index sales_channel_by_name on sales_channel (name, id);

create table price_list (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  currency text not null,
  precedence integer not null,
  group_id text,
  customer_id text,
  channel_id text references sales_channel,
  audience text not null generated always as (
    case
      when customer_id is not null then 'CUSTOMER'
      when group_id is not null then 'GROUP'
      when channel_id is not null then 'CHANNEL'
      else 'ALL'
    end) stored,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  check (num_nonnulls(group_id, customer_id, channel_id) <= 1)
);
create index price_list_by_name on price_list (name, id);
create index price_list_by_rank on price_list (currency, precedence, id);
create index price_list_by_audience on price_list (audience, id);
create index price_list_by_customer on price_list (customer_id) where customer_id is not null;
create index price_list_by_group on price_list (group_id) where group_id is not null;
create index price_list_by_channel on price_list (channel_id) where channel_id is not null;

create table price_list_version (
  id text primary key,
  price_list_id text not null references price_list deferrable initially deferred,
  valid_from date,
  valid_to date,
  check (valid_to >= valid_from)
);
create index version_of_price_list on price_list_version (price_list_id);

-- Rules of equal rank never meet: `refuseConflicts` sees to it, under one lock for all rules.
create table price (
  id text generated always as (version_id || ':' || product_id || ':' || unit || ':'
    || min_quantity::text) stored,
  version_id text not null references price_list_version,
  product_id text not null,
  unit text not null,
  min_quantity numeric(24, 8) not null check (min_quantity >= 0),
  unit_price numeric(20, 6) not null check (unit_price >= 0),
  primary key (version_id, product_id, unit, min_quantity)
);
create index price_of_product on price (product_id, version_id);
