-- Search by words with small typos, and customers that may be one and the same.

select set_config('search_path', current_schema() || ',extensions,public', true);

create index customer_by_trigrams on customer using gin (search_text gin_trgm_ops);
create index customer_by_name_trigrams on customer using gin (lower(name) gin_trgm_ops);
create index customer_by_name_zh on customer (name_zh);
create index customer_by_email on customer (lower(email));

-- However it is written, with or without the codes of country and town.
create function phone_ending(phone text) returns text immutable strict parallel safe
language sql return nullif(right(regexp_replace(phone, '\D', '', 'g'), 7), '');
create index customer_by_phone on customer (phone_ending(phone));

-- Branches may share a tax id, when whoever saves the second one says so.
alter table customer drop constraint customer_tax_id_key;
create index customer_by_tax_id on customer (tax_id, id);
