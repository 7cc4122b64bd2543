create sequence delivery_number;

create function next_delivery_number() returns text language sql volatile as $$
  select 'DN-' || lpad(n::text, greatest(6, length(n::text)), '0') from nextval('delivery_number') n
$$;

create table delivery (
  id text primary key,
  number text not null unique,
  order_id text not null,
  order_number text not null,
  customer_id text not null,
  warehouse_id text not null,
  carrier_id text,
  ship_to jsonb not null,
  requested_date date,
  status text not null check (status in
    ('PLANNED', 'PICKING', 'PICKED', 'PACKED', 'ISSUED', 'DELIVERED', 'CANCELLED')),
  planned_at timestamptz not null,
  picking_started_at timestamptz,
  issued_at timestamptz,
  delivered_at timestamptz,
  cancelled_at timestamptz,
  version integer not null,
  check ((status in ('ISSUED', 'DELIVERED')) = (issued_at is not null)),
  check ((status = 'DELIVERED') = (delivered_at is not null)),
  check ((status = 'CANCELLED') = (cancelled_at is not null))
);
-- What is planned later for the same order and warehouse joins the delivery that is still open.
create unique index open_delivery_of_order on delivery (order_id, warehouse_id)
  where status = 'PLANNED';
create index delivery_of_order on delivery (order_id, planned_at, id);
create index delivery_by_plan on delivery (planned_at, id);
create index delivery_by_status on delivery (status, planned_at, id);
create index delivery_by_warehouse on delivery (warehouse_id, planned_at, id);
create index delivery_by_customer on delivery (customer_id, planned_at, id);

create table delivery_line (
  id text primary key,
  delivery_id text not null references delivery deferrable initially deferred,
  order_line_id text not null,
  product_id text not null,
  planned numeric(24, 8) not null check (planned > 0),
  withdrawn numeric(24, 8) not null check (withdrawn >= 0),
  issued numeric(24, 8) not null check (issued >= 0),
  -- No unit leaves the warehouse that was taken out of the delivery before.
  check (issued + withdrawn <= planned),
  unique (delivery_id, order_line_id)
);
