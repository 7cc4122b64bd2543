alter table address
  add latitude numeric(8, 6) check (latitude between -90 and 90),
  add longitude numeric(9, 6) check (longitude between -180 and 180),
  add check ((latitude is null) = (longitude is null));

create table contact (
  id text primary key,
  customer_id text not null references customer,
  name text not null check (name <> ''),
  role text,
  email text,
  phone text,
  is_primary boolean not null,
  consents jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  -- At most one is the primary; deferred, as a save moves it from one row to another.
  exclude using btree (customer_id with =) where (is_primary) deferrable initially deferred
);
create index contact_of_customer on contact (customer_id, created_at, id);
comment on column contact.consents is 'Newest word per channel: channel, isGranted, since, recordedBy.';
