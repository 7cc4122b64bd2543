create table sales_plan (
  id text primary key,
  name text not null check (name <> ''),
  year integer not null check (year between 1900 and 9999),
  measure text not null check (measure in ('REVENUE', 'MARGIN', 'QUANTITY')),
  dimension text not null
    check (dimension in ('TERRITORY', 'SALESPERSON', 'CHANNEL', 'CATEGORY', 'GROUP')),
  parent_id text references sales_plan,
  parent_key text,
  scope jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  unique (year, name),
  check ((parent_id is null) = (parent_key is null))
);
create index sales_plan_by_year on sales_plan (year, id);
create index sales_plan_by_name on sales_plan (name, id);
create index sales_plan_by_dimension on sales_plan (dimension, year, id);
create index sales_plan_by_measure on sales_plan (measure, year, id);
create index sales_plan_of_parent on sales_plan (parent_id, year, id);
comment on column sales_plan.scope is
  'Of which part the plan is, by dimension and key, as the plans above it are split.';

create table sales_plan_version (
  id text primary key,
  plan_id text not null references sales_plan,
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'APPROVED', 'SUPERSEDED')),
  amount numeric(24, 4) not null check (amount > 0),
  method text not null check (method in ('HISTORY', 'SEASON', 'EVEN')),
  note text,
  drafted_by text not null,
  drafted_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  unique (plan_id, number),
  check ((status = 'DRAFT') = (approved_at is null)),
  check (drafted_by <> approved_by)
);
create unique index sales_plan_in_force on sales_plan_version (plan_id)
  where status = 'APPROVED';

create table sales_plan_month (
  version_id text not null references sales_plan_version on delete cascade,
  month integer not null check (month between 1 and 12),
  amount numeric(24, 4) not null check (amount >= 0),
  primary key (version_id, month)
);
create table sales_plan_line (
  version_id text not null references sales_plan_version on delete cascade,
  key text not null,
  month integer not null check (month between 1 and 12),
  amount numeric(24, 4) not null check (amount >= 0),
  primary key (version_id, key, month)
);
create index sales_plan_line_by_month on sales_plan_line (version_id, month, key);
comment on table sales_plan_month is 'The whole of a plan by month; its children are the lines.';

create function sale_path(dimension text, s sale) returns text[] language sql stable as $$
  select case dimension
    when 'TERRITORY' then coalesce(nullif(s.territory_ids, '{}'), array[''])
    when 'CATEGORY' then coalesce(nullif(s.category_ids, '{}'), array[''])
    when 'SALESPERSON' then array[coalesce(s.salesperson, '')]
    when 'GROUP' then array[coalesce(s.group_id, '')]
    when 'CHANNEL' then array[s.channel]
  end
$$;
comment on function sale_path is
  'The keys of a sale in a dimension of plans, its own last; empty text for none.';
