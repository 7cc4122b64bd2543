create table report (
  id text primary key,
  code text not null unique,
  name text not null,
  sections jsonb not null,
  owner_id text not null,
  created_at timestamptz not null,
  version integer not null
);
create index report_by_name on report (name, id);

create table report_run (
  id text primary key,
  report_id text not null,
  status text not null,
  sections jsonb not null,
  results jsonb not null,
  total integer not null,
  done integer not null,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version integer not null
);
create index report_run_by_start on report_run (started_at, id);
create index report_run_of_report on report_run (report_id, started_at, id);
comment on column report_run.sections is 'What is asked, as the report was when the run began.';
comment on column report_run.results is 'One result per section that is done, without names of members.';

create table share_link (
  id text primary key,
  report_id text not null,
  created_by text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz,
  version integer not null
);
create index share_link_by_time on share_link (created_at, id);

create table dashboard (
  id text primary key,
  code text not null unique,
  name text not null,
  tiles jsonb not null,
  owner_id text not null,
  created_at timestamptz not null,
  version integer not null
);
create index dashboard_by_name on dashboard (name, id);
