-- Goods that are inspected before anybody gets them, and receipts that are reversed.

create sequence quality_inspection_number;

create table inspection_plan (
  id text primary key,
  product_id text not null,
  supplier_id text references supplier,
  criteria jsonb not null,
  sample_count integer check (sample_count > 0),
  sample_percent numeric(9, 4) check (sample_percent > 0 and sample_percent <= 100),
  acceptance_number integer not null check (acceptance_number >= 0),
  is_active boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  check (num_nonnulls(sample_count, sample_percent) = 1),
  unique nulls not distinct (product_id, supplier_id)
);
create index inspection_plan_by_change on inspection_plan (updated_at, id);
create index inspection_plan_of_supplier on inspection_plan (supplier_id, id);
comment on table inspection_plan is
  'How goods of a product are inspected; one for a supplier goes before the one for all.';

create table quality_inspection (
  id text primary key,
  number text not null unique,
  plan_id text not null references inspection_plan,
  goods_receipt_id text not null references goods_receipt,
  goods_receipt_line_id text not null unique references goods_receipt_line,
  purchase_order_id text not null references purchase_order,
  purchase_order_line_id text not null references purchase_order_line,
  supplier_id text not null references supplier,
  warehouse_id text not null,
  product_id text not null,
  unit text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  criteria jsonb not null,
  sample_size integer not null check (sample_size > 0),
  acceptance_number integer not null check (acceptance_number >= 0),
  state text not null check (state in ('AWAITING', 'PASSED', 'PASSED_WITH_DEVIATION', 'FAILED',
    'SORTED', 'WITHDRAWN')),
  suggestion text check (suggestion in ('PASS', 'FAIL')),
  samples_read integer not null default 0,
  samples_failing integer not null default 0,
  accepted numeric(24, 8) not null default 0 check (accepted >= 0),
  rejected numeric(24, 8) not null default 0 check (rejected >= 0),
  rejected_goods text check (rejected_goods in ('RETURN', 'SCRAP')),
  reason text,
  opened_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  updated_at timestamptz not null,
  version integer not null,
  check (decided_at is null or accepted + rejected = quantity),
  check ((rejected > 0) = (rejected_goods is not null))
);
create index quality_inspection_by_opening on quality_inspection (opened_at, id);
create index quality_inspection_by_state on quality_inspection (state, opened_at, id);
create index quality_inspection_of_receipt on quality_inspection (goods_receipt_id);
create index quality_inspection_of_order on quality_inspection (purchase_order_id, opened_at, id);
create index quality_inspection_of_supplier on quality_inspection (supplier_id, opened_at, id);
create index quality_inspection_of_product on quality_inspection (product_id, opened_at, id);
comment on column quality_inspection.criteria is 'As the plan had them when the goods came.';

create table inspection_reading (
  id text primary key,
  inspection_id text not null references quality_inspection,
  sample integer not null check (sample > 0),
  criterion text not null,
  value numeric(24, 8),
  is_passed boolean,
  is_good boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (inspection_id, sample, criterion)
);
create index inspection_reading_by_place on inspection_reading (inspection_id, id);

create table noted_return (
  id text primary key
);
comment on table noted_return is 'Supplier returns and claims that lines have counted, each once.';

alter table goods_receipt
  add reversed_at timestamptz,
  add reversed_by text,
  add reversal_reason text,
  add check ((reversed_at is null) = (reversed_by is null));
drop index goods_receipt_delivery_note;
create unique index goods_receipt_delivery_note on goods_receipt (supplier_id, delivery_note)
  where reversed_at is null;
comment on index goods_receipt_delivery_note is
  'What a supplier delivers with one note is received once, unless that was reversed.';

alter table requisition
  add account_id text,
  add cost_center_id text,
  add exceeds_budget boolean not null default false;
