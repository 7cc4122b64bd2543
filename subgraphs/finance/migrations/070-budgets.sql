-- What a budget checks and over which months; what is bound beside what is spent; who went beyond.

alter table budget
  add checks text[] not null default '{REQUISITION,ORDER,ACTUAL}'
    check (checks <@ '{REQUISITION,ORDER,ACTUAL}'),
  add span text not null default 'CUMULATIVE'
    check (span in ('CUMULATIVE', 'MONTHLY', 'BOTH'));

create table budget_account (
  budget_id text not null references budget,
  account_id text not null references account,
  policy text not null check (policy in ('IGNORE', 'WARN', 'STOP')),
  primary key (budget_id, account_id)
);
comment on table budget_account is 'Accounts for which another policy holds than the budget''s.';

create table commitment (
  document_id text primary key,
  kind text not null check (kind in ('REQUISITION', 'ORDER')),
  number text not null,
  version integer not null,
  is_bound boolean not null,
  -- Of an order: while it binds, these requisitions do not.
  requisition_ids text[] not null
);
create index commitment_of_requisition on commitment using gin (requisition_ids) where is_bound;
comment on table commitment is 'What requisitions and purchase orders bind, as purchasing tells it.';

create table commitment_line (
  document_id text not null references commitment,
  position integer not null,
  -- Null: the account that the cost of goods is posted to.
  account_id text,
  cost_center_id text,
  day date not null,
  amount numeric(24, 4) not null check (amount >= 0),
  primary key (document_id, position)
);
create index commitment_line_by_day on commitment_line (day);

create view bound as
select l.document_id, coalesce(l.account_id, goods.account_id) as account_id, l.cost_center_id,
  l.day, l.amount
from commitment_line l join commitment c using (document_id)
left join posting_rule goods on goods.role = 'COGS'
where c.is_bound and not exists (
  select from commitment o where o.is_bound and o.requisition_ids @> array[c.document_id]);

create table budget_override (
  id text primary key,
  budget_id text not null references budget,
  account_id text not null references account,
  cost_center_id text references cost_center,
  month text not null,
  span text not null,
  budgeted numeric(24, 4) not null,
  actual numeric(24, 4) not null,
  stage text not null check (stage in ('REQUISITION', 'ORDER', 'ACTUAL')),
  document_id text not null,
  reason text not null,
  overridden_by text not null,
  overridden_at timestamptz not null,
  unique nulls not distinct (document_id, budget_id, account_id, cost_center_id, span, overridden_at)
);
create index budget_override_of_budget on budget_override (budget_id, overridden_at, id);
