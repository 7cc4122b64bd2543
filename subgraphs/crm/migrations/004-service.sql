create table service_policy (
  is_only boolean primary key default true check (is_only),
  time_zone text not null,
  hours jsonb not null,
  holidays jsonb not null,
  levels jsonb not null,
  updated_at timestamptz not null,
  version integer not null
);
comment on table service_policy is
  'One row: when service is at work, and how soon it answers and solves, in minutes of working time.';
insert into service_policy (time_zone, hours, holidays, levels, updated_at, version) values (
  'UTC',
  (select jsonb_agg(jsonb_build_object('weekday', day, 'opens', '09:00', 'closes', '18:00')
    order by day) from generate_series(1, 5) day),
  '[]',
  '[{"priority": "URGENT", "responseMinutes": 60, "resolutionMinutes": 480},
    {"priority": "HIGH", "responseMinutes": 240, "resolutionMinutes": 960},
    {"priority": "NORMAL", "responseMinutes": 540, "resolutionMinutes": 2700},
    {"priority": "LOW", "responseMinutes": 1080, "resolutionMinutes": 5400}]',
  now(), 1);

create sequence service_request_number;

create table service_request (
  id text primary key,
  number text not null unique,
  customer_id text not null references customer,
  contact_id text references contact on delete set null,
  category text not null,
  priority text not null check (priority in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
  channel text not null,
  subject text not null check (subject <> ''),
  status text not null
    check (status in ('OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED')),
  assignee text,
  opened_by text not null,
  opened_at timestamptz not null,
  first_responded_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  stopped_at timestamptz,
  waited_seconds integer not null check (waited_seconds >= 0),
  response_risk_at timestamptz not null,
  response_due_at timestamptz not null,
  resolution_risk_at timestamptz not null,
  resolution_due_at timestamptz not null,
  score integer check (score between 1 and 5),
  comment text,
  rated_at timestamptz,
  updated_at timestamptz not null,
  version integer not null,
  check ((status in ('WAITING', 'RESOLVED', 'CLOSED')) = (stopped_at is not null)),
  check ((status in ('RESOLVED', 'CLOSED')) = (resolved_at is not null)),
  check ((score is null) = (rated_at is null))
);
comment on column service_request.stopped_at is
  'Since when its clock stands still: nothing counts while it waits for the customer or is solved.';
create index service_request_by_time on service_request (opened_at, id);
create index service_request_of_customer on service_request (customer_id, opened_at, id);
create index service_request_by_status on service_request (status, opened_at, id);
create index service_request_by_priority on service_request (priority, opened_at, id);
create index service_request_by_category on service_request (category, opened_at, id);
create index service_request_of_assignee on service_request (assignee, opened_at, id);
create index service_request_by_due on service_request (resolution_due_at, id);
create index service_request_of_contact on service_request (contact_id);

create table service_message (
  id text primary key,
  service_request_id text not null references service_request,
  author text not null,
  is_from_customer boolean not null,
  is_internal boolean not null,
  body text not null check (body <> ''),
  written_at timestamptz not null,
  check (not (is_internal and is_from_customer))
);
create index service_message_of_request on service_message (service_request_id, written_at, id);
