-- Money paid to suppliers before their bills come, and which bills took it.

create table supplier_advance (
  id text primary key,
  number text not null unique,
  supplier_id text not null,
  purchase_order_id text,
  amount numeric(24, 4) not null check (amount > 0),
  applied numeric(24, 4) not null check (applied between 0 and amount),
  currency text not null,
  base_amount numeric(24, 4) not null,
  base_left numeric(24, 4) not null check (base_left between 0 and base_amount),
  paid_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  version integer not null,
  check (applied < amount or base_left = 0)
);
comment on column supplier_advance.base_left is 'What the books carry of what no bill has taken.';
create index supplier_advance_by_day on supplier_advance (paid_date, id);
create index supplier_advance_by_rest on supplier_advance ((amount - applied), id);
create index supplier_advance_of_supplier on supplier_advance (supplier_id, id);

create table advance_allocation (
  id text primary key,
  advance_id text not null references supplier_advance,
  bill_id text not null references bill,
  amount numeric(24, 4) not null check (amount > 0),
  base_amount numeric(24, 4) not null,
  posting_date date not null
);
comment on column advance_allocation.base_amount is 'What it clears of the bill in the books.';
create index advance_allocation_of_advance on advance_allocation (advance_id, id);
create index advance_allocation_of_bill on advance_allocation (bill_id, id);

create or replace view bill_settlement (bill_id, amount, posting_date, base_amount) as
  select bill_id, (p.amount + discount)::numeric(24, 4), paid_date, base_amount
  from bill_payment p join supplier_payment s on s.id = supplier_payment_id
  union all
  select bill_id, amount, posting_date, base_amount from netted_bill
  union all
  select bill_id, amount, posting_date, base_amount from advance_allocation;

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  true
from books join (values
  ('CHINA', '112301', 'Advances to suppliers', '预付账款—供应商', 'ASSET', 'CURRENT_ASSET'),
  ('INTERNATIONAL', '1310', 'Advances to suppliers', '预付供应商款', 'ASSET', 'CURRENT_ASSET')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select 'SUPPLIER_ADVANCE', account.id
from books join (values ('CHINA', '112301'), ('INTERNATIONAL', '1310'))
  as fresh (template, code) using (template) join account using (code);
