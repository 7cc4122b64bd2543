create table import (
  id text primary key,
  status text not null,
  is_dry_run boolean not null,
  total integer not null,
  done integer not null,
  failed integer not null,
  problems jsonb not null,
  viewer jsonb not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  version integer not null,
  check (done + failed <= total)
);
create index import_by_start on import (started_at, id);
create index import_by_status on import (status, id);

create table import_task (
  id text primary key,
  import_id text not null references import,
  step integer not null,
  kind text not null,
  file text not null,
  line integer not null,
  ref text,
  data jsonb not null,
  status text not null,
  document_id text,
  tries integer not null
);
create index import_task_waiting on import_task (import_id, step, tries, id)
  where status = 'WAITING';
create index import_task_by_ref on import_task (import_id, ref);
