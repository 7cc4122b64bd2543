create table review_policy (
  channel text primary key,
  value_limit numeric(20, 4) check (value_limit >= 0),
  overdue_days integer check (overdue_days between 0 and 3650),
  updated_at timestamptz not null,
  version integer not null
);
comment on table review_policy is 'What holds orders of a channel for a person; none for the rest.';
