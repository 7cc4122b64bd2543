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
  id text not null unique,
  type text not null,
  document_id text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor text not null,
  parties jsonb not null,
  data jsonb not null
);
create index event_of_document on event (document_id, position);
comment on table event is
  'Append-only, read by position up to event_horizon(). Writers call claim_events() first.';

-- Positions are given out before transactions commit, so a reader could pass over one that commits
-- late. Each writer therefore shows, by a lock that ends after its commit, behind which position
-- its own ones will be; a reader goes no further than the first of these places. The lock's second
-- number is that place modulo 2^31.
create function claim_events() returns void language sql volatile as $$
  select pg_advisory_xact_lock_shared(hashtext(current_schema()),
    mod(case when is_called then last_value else 0 end, 2147483648)::integer)
  from event_position_seq
$$;

create function event_horizon() returns bigint language plpgsql volatile as $$
declare
  -- Read before the locks: who claims later writes behind it.
  newest bigint := (select case when is_called then last_value else 0 end from event_position_seq);
begin
  return least(newest, (
    select min(newest - (mod(newest - objid::bigint + 1073741824, 2147483648) - 1073741824))
    from pg_locks
    where locktype = 'advisory' and objsubid = 2
      and classid = hashtext(current_schema())::oid
      and database = (select oid from pg_database where datname = current_database())));
end
$$;

create table outbox (
  position bigint primary key,
  document_id text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  last_error text
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
create index outbox_of_document on outbox (document_id, position);
comment on table outbox is 'Events that a process has still to carry on; a row goes when done.';
