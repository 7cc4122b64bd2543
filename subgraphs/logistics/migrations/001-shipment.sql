create table carrier (
  id text primary key,
  code text not null unique check (code <> ''),
  name text not null check (name <> ''),
  phone text,
  tracking_url text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index carrier_by_name on carrier (name, id);

create sequence shipment_number;

-- `SH-000001`; longer once six digits are used up.
create function next_shipment_number() returns text language sql volatile as $$
  select 'SH-' || lpad(n::text, greatest(6, length(n::text)), '0') from nextval('shipment_number') n
$$;

create table shipment (
  id text primary key,
  number text not null unique default next_shipment_number(),
  -- One shipment per delivery, however often it is asked for.
  delivery_id text not null unique,
  order_id text not null,
  order_number text not null,
  customer_id text not null,
  warehouse_id text not null,
  carrier_id text references carrier,
  tracking_number text,
  ship_to jsonb not null,
  status text not null check (status in ('PLANNED', 'READY', 'PICKED_UP', 'IN_TRANSIT',
    'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION', 'RETURNED', 'CANCELLED')),
  status_since timestamptz not null,
  promised_date date,
  issued_at timestamptz not null,
  delivered_at timestamptz,
  freight_cost numeric(24, 4) check (freight_cost >= 0),
  freight_currency text,
  created_at timestamptz not null,
  version integer not null,
  check ((delivered_at is not null) = (status = 'DELIVERED')),
  check ((freight_cost is null) = (freight_currency is null))
);
create index shipment_by_creation on shipment (created_at, id);
create index shipment_by_delivery_time on shipment (delivered_at, id);
create index shipment_by_status on shipment (status, created_at, id);
create index shipment_of_order on shipment (order_id, created_at, id);
create index shipment_of_customer on shipment (customer_id, created_at, id);
create index shipment_of_carrier on shipment (carrier_id, created_at, id);

create table shipment_line (
  shipment_id text not null references shipment,
  position integer not null,
  order_line_id text not null,
  product_id text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  primary key (shipment_id, position)
);

create table tracking_event (
  id text primary key,
  shipment_id text not null references shipment,
  status text not null,
  place text,
  note text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  reported_by text not null,
  source_ref text,
  -- What a reporter sends twice is one event.
  unique (shipment_id, source_ref)
);
create index tracking_event_of_shipment on tracking_event (shipment_id, occurred_at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was reported does not change' using errcode = 'restrict_violation';
end $$;
create trigger tracking_event_is_immutable before update or delete or truncate on tracking_event
  for each statement execute function refuse_change();
