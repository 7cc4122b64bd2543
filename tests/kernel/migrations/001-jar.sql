create table jar (
  id text primary key,
  coins integer not null check (coins >= 0)
);

create table copy (
  position bigint generated always as identity primary key,
  jar_id text not null,
  coins integer not null
);

-- Counts tries: a sequence does not go back when a transaction does.
create sequence tries;
