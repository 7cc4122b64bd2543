-- Bills without a purchase order, what carrying shipments costs, and cost centres that take it.

alter table bill alter purchase_order_id drop not null;

create table bill_expense (
  id text primary key,
  bill_id text not null references bill deferrable initially deferred,
  position integer not null,
  account_id text not null references account,
  cost_center_id text references cost_center,
  shipment_id text,
  description text not null,
  net numeric(24, 4) not null check (net >= 0),
  tax_rate numeric(7, 4) not null check (tax_rate between 0 and 100),
  tax numeric(24, 4) not null check (tax >= 0),
  -- What of accrued freight it has cleared, once it is posted.
  cleared numeric(24, 4),
  unique (bill_id, position),
  unique (bill_id, shipment_id)
);
create index bill_expense_of_shipment on bill_expense (shipment_id) where shipment_id is not null;
create index bill_expense_of_cost_center on bill_expense (cost_center_id)
  where cost_center_id is not null;

create table freight_cost (
  shipment_id text primary key,
  order_id text,
  customer_id text,
  carrier_id text,
  amount numeric(24, 4) not null check (amount >= 0),
  cleared numeric(24, 4) not null default 0 check (cleared in (0, amount)),
  is_billed boolean not null default false,
  version integer not null,
  check (is_billed or cleared = 0)
);
comment on table freight_cost is
  'What carrying a shipment is expected to cost, as accrued; the carrier''s bill clears all of it.';

alter table cost_center add takes_freight boolean not null default false;
create unique index one_cost_center_takes_freight on cost_center (takes_freight)
  where takes_freight;

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  section = 'CURRENT_LIABILITY'
from books join (values
  ('CHINA', '220204', 'Accrued freight', '应付账款—暂估运费', 'LIABILITY', 'CURRENT_LIABILITY'),
  ('CHINA', '560101', 'Freight to customers', '销售费用—运输费', 'EXPENSE', 'OPERATING_EXPENSE'),
  ('INTERNATIONAL', '2065', 'Accrued freight', '暂估运费', 'LIABILITY', 'CURRENT_LIABILITY'),
  ('INTERNATIONAL', '6050', 'Freight to customers', '销售运费', 'EXPENSE', 'OPERATING_EXPENSE')
) as fresh (template, code, name, name_zh, type, section) using (template);
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
  ('CHINA', 'ACCRUED_FREIGHT', '220204'), ('CHINA', 'FREIGHT_COST', '560101'),
  ('CHINA', 'OTHER_INCOME', '5301'), ('INTERNATIONAL', 'ACCRUED_FREIGHT', '2065'),
  ('INTERNATIONAL', 'FREIGHT_COST', '6050'), ('INTERNATIONAL', 'OTHER_INCOME', '4900')
) as fresh (template, role, code) using (template) join account using (code);
