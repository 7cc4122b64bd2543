-- What every area keeps: accepted commands, published events, and events still to be carried on.

create table command_log (
  owner text not null,
  command text not null,
  key text not null,
  input_hash text not null,
  input jsonb not null,
  result jsonb,
  actor_name text not null,
  address text,
  request_id text not null,
  accepted_at timestamptz not null,
  primary key (owner, command, key)
);
create index command_log_accepted_at on command_log (accepted_at);
comment on table command_log is
  'Each accepted command, once: the audit trail, the idempotency record and the inbox in one.';

create table event (
  position bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  id text not null unique,
  type text not null,
  document_id text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor text not null,
  parties jsonb not null,
  data jsonb not null
);
create index event_in_commit_order on event (xid, position);
create index event_of_document on event (document_id, position);
comment on table event is
  'Append-only. Readers go by (xid, position) behind the oldest open transaction.';

create table outbox (
  position bigint primary key,
  document_id text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  last_error text
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
create index outbox_of_document on outbox (document_id, position);
comment on table outbox is 'Events that a process has still to carry on; a row goes when done.';
