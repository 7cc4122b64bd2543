-- What other areas have told of those who buy and of what is sold.
create table known_buyer (
  id text primary key,
  group_id text,
  country text not null,
  region text,
  postal_code text,
  version integer not null
);
create table known_product (
  id text primary key,
  category_id text,
  version integer not null
);
create table known_category (
  id text primary key,
  category_ids text[] not null,
  version integer not null
);
comment on column known_category.category_ids is 'From the root down to the category itself.';
-- How far earlier customers have been asked for.
create table learnt (
  what text primary key,
  after text not null
);

create table territory (
  id text primary key,
  code text not null unique,
  name text not null check (name <> ''),
  name_zh text,
  parent_id text references territory,
  path text[] not null check (path[array_length(path, 1)] = id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index territory_by_name on territory (name, id);
create index territory_of_parent on territory (parent_id, code, id);
create index territory_by_path on territory using gin (path);
comment on column territory.path is 'Ids from the root down to the territory itself.';

create table territory_rule (
  territory_id text not null references territory,
  position integer not null,
  precedence integer not null,
  country text,
  region text,
  postal_prefix text,
  group_id text,
  primary key (territory_id, position),
  check (coalesce(country, region, postal_prefix, group_id) is not null)
);
comment on table territory_rule is
  'Whom a territory has; of the rules that hold for a customer the highest precedence wins.';

create table territory_customer (
  customer_id text primary key,
  territory_id text not null references territory
);
create index territory_customer_of_territory on territory_customer (territory_id);
comment on table territory_customer is 'Customers by name: they go before every rule.';

create view buyer_territory as
select b.id as customer_id, b.group_id, t.id as territory_id, t.path
from known_buyer b
  left join territory_customer named on named.customer_id = b.id
  left join lateral (
    select r.territory_id from territory_rule r
    where (r.country is null or r.country = b.country)
      and (r.region is null or lower(r.region) = lower(b.region))
      and (r.postal_prefix is null or starts_with(b.postal_code, r.postal_prefix))
      and (r.group_id is null or r.group_id = b.group_id)
    -- Rules of one precedence that could meet are all of one territory.
    order by r.precedence desc, r.territory_id limit 1) ruled on named.territory_id is null
  join territory t on t.id = coalesce(named.territory_id, ruled.territory_id);
comment on view buyer_territory is 'The territory that each customer belongs to now.';
