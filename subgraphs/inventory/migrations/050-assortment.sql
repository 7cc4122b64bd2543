create table known_product (
  product_id text primary key,
  sku text not null,
  category_id text,
  version integer not null
);
create index known_product_by_category on known_product (category_id);
comment on table known_product is 'How people know a product and which category it is of, as the catalog has said.';

create table known_category (
  id text primary key,
  category_ids text[] not null,
  version integer not null
);
create index known_category_by_ancestors on known_category using gin (category_ids);
comment on column known_category.category_ids is 'From the root down to the category itself.';
