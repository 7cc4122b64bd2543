create table product_place (
  product_id text primary key,
  category_id text,
  version integer not null
);
create index product_place_by_category on product_place (category_id);
comment on table product_place is 'Which category a product is of, as the catalog has said.';

create table category_place (
  id text primary key,
  category_ids text[] not null,
  version integer not null
);
create index category_place_by_ancestors on category_place using gin (category_ids);
comment on column category_place.category_ids is 'From the root down to the category itself.';
