-- Deliveries of several orders may leave together.

create sequence consolidation_number;
create function next_consolidation_number() returns text language sql volatile as $$
  select 'CD-' || lpad(n::text, greatest(6, length(n::text)), '0')
  from nextval('consolidation_number') n
$$;

create table consolidation (
  id text primary key,
  number text not null unique default next_consolidation_number(),
  customer_id text not null,
  warehouse_id text not null,
  created_at timestamptz not null
);
create index consolidation_by_creation on consolidation (created_at, id);
create index consolidation_of_customer on consolidation (customer_id, created_at, id);

alter table delivery add consolidation_id text references consolidation;
comment on column delivery.consolidation_id is 'With which others it leaves, or has left.';
create index delivery_of_consolidation on delivery (consolidation_id)
  where consolidation_id is not null;

create table consolidation_rule (
  id text primary key,
  customer_id text unique,
  channel text unique,
  is_consolidated boolean not null,
  updated_at timestamptz not null,
  check (num_nonnulls(customer_id, channel) = 1)
);
comment on table consolidation_rule is
  'Whose deliveries go together by themselves; a customer''s rule goes before a channel''s.';
