create table vehicle (
  id text primary key,
  plate text not null unique check (plate <> ''),
  capacity_kg numeric(12, 3) not null check (capacity_kg > 0),
  cost_per_km numeric(20, 4) not null check (cost_per_km >= 0),
  cost_per_trip numeric(20, 4) not null check (cost_per_trip >= 0),
  is_active boolean not null,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  seen_at timestamptz,
  updated_at timestamptz not null,
  version integer not null
);
create index vehicle_by_plate on vehicle (plate, id);

create table vehicle_position (
  vehicle_id text not null references vehicle,
  at timestamptz not null,
  latitude numeric(9, 6) not null check (latitude between -90 and 90),
  longitude numeric(9, 6) not null check (longitude between -180 and 180),
  primary key (vehicle_id, at)
);
comment on table vehicle_position is 'Each report once, in whatever sequence it comes.';

create table driver (
  id text primary key,
  name text not null check (name <> ''),
  phone text,
  licence_until date not null,
  is_active boolean not null,
  updated_at timestamptz not null,
  version integer not null
);
create index driver_by_name on driver (name, id);

create sequence trip_number;
create table trip (
  id text primary key,
  number text not null unique,
  vehicle_id text not null references vehicle,
  driver_id text not null references driver,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null check (status in ('PLANNED', 'DISPATCHED', 'IN_TRANSIT', 'COMPLETED',
    'CANCELLED')),
  planned_by text not null,
  planned_at timestamptz not null,
  dispatched_at timestamptz,
  departed_at timestamptz,
  completed_at timestamptz,
  distance_km numeric(12, 3) check (distance_km >= 0),
  reason text,
  version integer not null,
  check (starts_at < ends_at),
  constraint a_vehicle_makes_one_trip_at_a_time exclude using gist (vehicle_id with =,
    tstzrange(starts_at, ends_at) with &&) where (status in ('DISPATCHED', 'IN_TRANSIT')),
  constraint a_driver_makes_one_trip_at_a_time exclude using gist (driver_id with =,
    tstzrange(starts_at, ends_at) with &&) where (status in ('DISPATCHED', 'IN_TRANSIT'))
);
create index trip_by_start on trip (starts_at, id);
create index trip_by_status on trip (status, starts_at, id);
create index trip_of_vehicle on trip (vehicle_id, starts_at, id);
create index trip_of_driver on trip (driver_id, starts_at, id);

create table trip_stop (
  id text primary key,
  trip_id text not null references trip,
  position integer not null check (position > 0),
  shipment_id text not null references shipment,
  outcome text check (outcome in ('DELIVERED', 'FAILED')),
  reason text,
  ended_at timestamptz,
  is_open boolean not null default true,
  unique (trip_id, position),
  check ((outcome is null) = (ended_at is null))
);
create unique index a_shipment_rides_on_one_trip on trip_stop (shipment_id) where is_open;
create index trip_stop_of_shipment on trip_stop (shipment_id, id);

create table proof_of_delivery (
  shipment_id text primary key references shipment,
  receiver text not null check (receiver <> ''),
  signature_ref text,
  photo_ref text,
  note text,
  delivered_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
