-- Search by words, prefixes, small typos (pg_trgm) and Chinese, each with an index of its own.

select set_config('search_path', current_schema() || ',extensions,public', true);

alter table product drop column search_text;
alter table product add column search_text text not null generated always as
  (lower(sku || ' ' || name || ' ' || coalesce(name_zh, '') || ' ' || coalesce(brand, '')
    || ' ' || coalesce(category, '')))
  stored;
create index product_by_trigrams on product using gin (search_text gin_trgm_ops);

-- pg_trgm passes over Chinese characters: these are found by single ones and pairs that follow.
create function han_grams(source text) returns text[] immutable strict parallel safe
language sql as $$
  select coalesce(array_agg(distinct gram), '{}')
  from generate_series(1, length(source)) at,
    lateral (values (substr(source, at, 1)), (substr(source, at, 2))) grams (gram)
  where gram ~ '^[㐀-鿿豈-﫿]+$'
$$;
alter table product add column search_grams text[] not null generated always as
  (han_grams(coalesce(name_zh, '') || ' ' || name || ' ' || coalesce(brand, ''))) stored;
create index product_by_grams on product using gin (search_grams);

-- A GTIN is the same with and without zeros in front (GS1 General Specifications, 3.3.2).
create index product_by_gtin on product (ltrim(gtin, '0')) where gtin is not null;
