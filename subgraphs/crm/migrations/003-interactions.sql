create table interaction (
  id text primary key,
  customer_id text not null references customer,
  contact_id text references contact on delete set null,
  kind text not null check (kind in ('CALL', 'EMAIL', 'MEETING', 'VISIT', 'NOTE', 'TASK')),
  subject text not null check (subject <> ''),
  body text,
  at timestamptz not null,
  due_at timestamptz,
  assignee text,
  completed_at timestamptz,
  completed_by text,
  outcome text,
  recorded_by text not null,
  updated_at timestamptz not null,
  version integer not null,
  check ((kind = 'TASK') = (due_at is not null)),
  check (kind = 'TASK' or completed_at is null)
);
create index interaction_by_time on interaction (at, id);
create index interaction_of_customer on interaction (customer_id, at, id);
create index interaction_by_kind on interaction (kind, at, id);
create index interaction_of_assignee on interaction (assignee, at, id);
create index interaction_by_recorder on interaction (recorded_by, at, id);
create index interaction_of_contact on interaction (contact_id);
create index interaction_by_due on interaction (coalesce(due_at, 'infinity'), id);
create index interaction_open on interaction (due_at, id)
  where due_at is not null and completed_at is null;

create table moment (
  id text primary key,
  customer_id text not null,
  kind text not null,
  at timestamptz not null,
  document_id text not null,
  title text,
  amount numeric(20, 4),
  currency text,
  unique (document_id, kind),
  check ((amount is null) = (currency is null))
);
comment on table moment is
  'What a customer''s timeline shows: one row per document and kind. Other areas'' documents come by events, so nothing here refers to them.';
create index moment_of_customer on moment (customer_id, at, id);
create index moment_of_customer_by_kind on moment (customer_id, kind, at, id);

create table purchase (
  customer_id text not null,
  product_id text not null,
  order_id text not null,
  day date not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  primary key (order_id, product_id)
);
comment on table purchase is 'Products of approved orders, in base units.';
create index purchase_of_customer on purchase (customer_id, product_id, day);
create index purchase_of_product on purchase (product_id, day);
