create sequence supplier_number;

create table supplier (
  id text primary key,
  number text not null unique,
  external_ref text unique,
  name text not null,
  contact text,
  email text,
  phone text,
  tax_id text unique,
  country text,
  currency text not null,
  payment_term_days integer not null check (payment_term_days >= 0),
  status text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index supplier_by_name on supplier (name, id);
create index supplier_by_creation on supplier (created_at, id);
create index supplier_by_status on supplier (status, id);
create index supplier_by_country on supplier (country, id);

create table supplier_item (
  id text primary key,
  supplier_id text not null references supplier,
  product_id text not null,
  supplier_sku text,
  price numeric(20, 6) check (price >= 0),
  currency text not null,
  lead_time_days integer not null check (lead_time_days >= 0),
  minimum_quantity numeric(24, 8) not null check (minimum_quantity >= 0),
  is_preferred boolean not null,
  updated_at timestamptz not null,
  version integer not null,
  unique (supplier_id, product_id)
);
create index supplier_item_of_supplier on supplier_item (supplier_id, updated_at, id);
create index supplier_item_of_product on supplier_item (product_id, id);
create unique index supplier_item_preferred on supplier_item (product_id) where is_preferred;
comment on index supplier_item_preferred is 'A product has at most one preferred supplier.';
