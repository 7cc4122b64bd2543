-- Categories become a tree, products carry attributes, media, catch weight, successors and kits.

select set_config('search_path', current_schema() || ',extensions,public', true);

create table product_category (
  id text primary key,
  parent_id text references product_category,
  name text not null,
  name_zh text,
  -- From the root down to the category itself.
  ancestor_ids text[] not null,
  archived_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  search_text text not null generated always as (lower(name || ' ' || coalesce(name_zh, ''))) stored
);
create unique index product_category_by_name
  on product_category (coalesce(parent_id, ''), lower(name));
create index product_category_by_ancestors on product_category using gin (ancestor_ids);
create index product_category_by_creation on product_category (created_at, id);

-- The paths that products had so far, and all paths above them.
create function category_id_at(names text[]) returns text immutable strict language sql as
$$ select 'pct_' || md5(lower(array_to_string(names, ' / '))) $$;

with parts as (
  select distinct regexp_split_to_array(trim(category), '\s+/\s+') as names
  from product where trim(category) <> ''),
prefixes as (
  select distinct on (lower(array_to_string(names[1:n], ' / '))) names[1:n] as names
  from parts, generate_series(1, cardinality(names)) n
  order by lower(array_to_string(names[1:n], ' / ')))
insert into product_category (id, parent_id, name, ancestor_ids, created_at, updated_at, version)
select category_id_at(names),
  case when cardinality(names) > 1 then category_id_at(trim_array(names, 1)) end,
  names[cardinality(names)],
  (select array_agg(category_id_at(names[1:n]) order by n)
   from generate_series(1, cardinality(names)) n),
  now(), now(), 1
from prefixes;

alter table product
  add column category_id text references product_category,
  add column attributes jsonb not null default '{}',
  add column media jsonb not null default '[]',
  add column catch_weight jsonb,
  add column is_dangerous boolean not null default false,
  add column is_cold boolean not null default false,
  add column shelf_life_days integer,
  add column replaced_by_id text references product;

update product set category_id = category_id_at(regexp_split_to_array(trim(category), '\s+/\s+'))
where trim(category) <> '';
drop function category_id_at;

alter table product drop column search_text;
alter table product drop column category;
alter table product add column search_text text not null generated always as
  (lower(sku || ' ' || name || ' ' || coalesce(name_zh, '') || ' ' || coalesce(brand, '')))
  stored;
create index product_by_trigrams on product using gin (search_text gin_trgm_ops);
create index product_by_category on product (category_id, id);
create index product_by_brand on product (brand);
create index product_by_attributes on product using gin (attributes jsonb_path_ops);
create index product_by_successor on product (replaced_by_id) where replaced_by_id is not null;

create table attribute_definition (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  type text not null,
  unit text,
  choices jsonb not null,
  -- Null: for every product.
  category_id text references product_category,
  is_required boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index attribute_definition_by_category on attribute_definition (category_id);

create table unit_of_measure (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  kind text not null,
  -- One of it is factor / divisor of its kind's reference unit.
  factor numeric not null check (factor > 0),
  divisor numeric not null check (divisor > 0),
  decimals integer not null,
  updated_at timestamptz not null,
  version integer not null
);

create table kit_component (
  kit_id text not null references product,
  position integer not null,
  component_id text not null references product,
  -- Of the component's base unit, in one base unit of the kit.
  quantity numeric(24, 8) not null check (quantity > 0),
  primary key (kit_id, position),
  unique (kit_id, component_id),
  check (kit_id <> component_id)
);
create index kit_component_by_component on kit_component (component_id);
