-- On which days the company sells; targets land by these. Plans make targets.

create table sales_calendar (
  is_only boolean primary key default true check (is_only),
  weekdays integer[] not null,
  days_off date[] not null,
  extra_days date[] not null,
  updated_at timestamptz not null,
  version integer not null
);
comment on column sales_calendar.weekdays is 'Monday is 1, Sunday 7.';
insert into sales_calendar values (true, '{1,2,3,4,5}', '{}', '{}', now(), 1);

alter table sales_target
  add plan_id text references sales_plan,
  add plan_key text,
  add check (plan_key is null or plan_id is not null);
comment on column sales_target.plan_id is 'The plan that has made it.';
comment on column sales_target.plan_key is 'Of which child of the plan; null of the whole.';
create unique index sales_target_of_plan on sales_target (plan_id, plan_key, from_date, to_date)
  nulls not distinct where plan_id is not null;
