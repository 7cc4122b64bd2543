alter table vehicle
  add column capacity_m3 numeric(12, 3) check (capacity_m3 > 0),
  add column capacity_pallets numeric(8, 2) check (capacity_pallets > 0),
  add column cost_per_hour numeric(20, 4) not null default 0 check (cost_per_hour >= 0),
  add column skills text[] not null default '{}';
comment on column vehicle.capacity_m3 is 'Null: no limit.';
comment on column vehicle.capacity_pallets is 'Null: no limit.';

create table depot (
  warehouse_id text primary key,
  latitude numeric(9, 6) not null check (latitude between -90 and 90),
  longitude numeric(9, 6) not null check (longitude between -180 and 180),
  updated_at timestamptz not null,
  version integer not null
);

-- What a route must know of a shipment beyond its address; without a row nothing is known.
create table shipment_need (
  shipment_id text primary key references shipment,
  latitude numeric(9, 6) not null check (latitude between -90 and 90),
  longitude numeric(9, 6) not null check (longitude between -180 and 180),
  weight_kg numeric(12, 3) check (weight_kg >= 0),
  volume_m3 numeric(12, 3) check (volume_m3 >= 0),
  pallets numeric(8, 2) not null check (pallets >= 0),
  opens_at timestamptz,
  closes_at timestamptz,
  service_minutes integer not null check (service_minutes between 0 and 1440),
  priority text not null check (priority in ('LOW', 'NORMAL', 'HIGH')),
  leave_out_cost numeric(20, 4) check (leave_out_cost >= 0),
  skills text[] not null default '{}',
  updated_at timestamptz not null,
  version integer not null,
  check (opens_at < closes_at)
);

create sequence transport_plan_number;
create table transport_plan (
  id text primary key,
  number text not null unique,
  status text not null check (status in ('RUNNING', 'DONE', 'ACCEPTED', 'CANCELLED', 'FAILED')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (starts_at < ends_at),
  seed integer not null,
  iterations integer not null check (iterations > 0),
  done integer not null check (done between 0 and iterations),
  -- Vehicles and stops as they were when the plan began.
  fleet jsonb not null,
  stops jsonb not null,
  unplaced jsonb not null,
  -- The best routes, and those from which the search goes on.
  best jsonb not null,
  stand jsonb not null,
  timetable jsonb not null,
  reason text,
  planned_by text not null,
  planned_at timestamptz not null,
  ended_at timestamptz,
  version integer not null
);
create index transport_plan_by_time on transport_plan (planned_at, id);

alter table trip
  add column transport_plan_id text references transport_plan,
  add column planned_km numeric(12, 3) check (planned_km >= 0),
  add column planned_cost numeric(20, 4) check (planned_cost >= 0);
create index trip_of_transport_plan on trip (transport_plan_id, id);

alter table trip_stop
  add column weight_kg numeric(12, 3),
  add column planned_arrival timestamptz,
  add column planned_departure timestamptz,
  add column estimated_arrival timestamptz,
  add column late_risk text check (late_risk in ('PAST_WINDOW', 'PAST_PROMISED_DAY'));
