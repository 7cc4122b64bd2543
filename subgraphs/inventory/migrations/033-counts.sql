alter table count_policy
  add senior_limit numeric(20, 4) check (senior_limit >= 0),
  add cycle_days_a integer not null default 30 check (cycle_days_a between 1 and 1095),
  add cycle_days_b integer not null default 90 check (cycle_days_b between 1 and 1095),
  add cycle_days_c integer not null default 180 check (cycle_days_c between 1 and 1095),
  add needs_other_counter boolean not null default false,
  add check (senior_limit >= approval_limit);
alter table stock_count
  add explanation text,
  add approvals_needed integer not null default 1 check (approvals_needed between 0 and 2),
  add first_approved_by text;
alter table stock_count_line
  add reason text,
  add first_counted_by text;
update stock_count_line set first_counted_by = counted_by where tries = 1;

create table stock_count_try (
  line_id text not null references stock_count_line,
  try integer not null,
  counted numeric(24, 8) not null check (counted >= 0),
  counted_by text not null,
  counted_at timestamptz not null,
  primary key (line_id, try)
);
comment on table stock_count_try is 'Every count of a line; only ever added to.';
create index stock_count_by_posting on stock_count (posted_at) where status = 'POSTED';
