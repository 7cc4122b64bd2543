create table product (
  id text primary key,
  sku text not null unique,
  external_ref text unique,
  name text not null,
  name_zh text,
  category text,
  brand text,
  base_unit text not null,
  units jsonb not null,
  gtin text,
  tax_category text not null,
  weight_kg numeric(18, 6),
  volume_m3 numeric(18, 9),
  tracking text not null,
  status text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  search_text text generated always as
    (lower(sku || ' ' || name || ' ' || coalesce(name_zh, '') || ' ' || coalesce(brand, '')))
    stored
);
create index product_by_name on product (name, id);
create index product_by_creation on product (created_at, id);
create index product_by_category on product (category, id);
create index product_by_status on product (status, id);
