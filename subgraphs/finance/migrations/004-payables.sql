-- Supplier bills matched with receipts, and what pays them. Amounts are in the company's currency.

create table goods_to_bill (
  purchase_order_line_id text primary key,
  purchase_order_id text not null,
  supplier_id text not null,
  product_id text not null,
  unit text not null,
  received numeric(24, 8) not null check (received > 0),
  value numeric(24, 4) not null check (value >= 0),
  billed numeric(24, 8) not null default 0,
  cleared numeric(24, 4) not null default 0,
  check (billed between 0 and received),
  check (cleared between 0 and value and (billed < received or cleared = value))
);
create index goods_to_bill_of_order on goods_to_bill (purchase_order_id);
comment on table goods_to_bill is
  'Per purchase order line what was accepted, at which cost, and how much of it is billed.';

create table noted_receipt_line (
  line_id text primary key
);
comment on table noted_receipt_line is 'Receipt lines that are in goods_to_bill, each once.';

create table bill (
  id text primary key,
  number text not null unique,
  supplier_id text not null,
  purchase_order_id text not null,
  supplier_number text not null,
  bill_date date not null,
  due_date date not null,
  currency text not null,
  net numeric(24, 4) not null check (net >= 0),
  tax numeric(24, 4) not null check (tax >= 0),
  total numeric(24, 4) not null check (total = net + tax),
  paid numeric(24, 4) not null check (paid between 0 and total),
  posted_on date,
  rejected_reason text,
  open numeric(24, 4) generated always as (
    case when posted_on is null then 0 else total - paid end) stored,
  status text generated always as (
    case when rejected_reason is not null then 'REJECTED' when posted_on is null then 'ON_HOLD'
      when paid = total then 'PAID' when paid > 0 then 'PARTIALLY_PAID' else 'OPEN' end) stored,
  recorded_at timestamptz not null,
  recorded_by text not null,
  released_by text,
  version integer not null,
  check (paid = 0 or posted_on is not null),
  check (posted_on is null or rejected_reason is null)
);
create unique index bill_of_supplier_number on bill (supplier_id, supplier_number)
  where rejected_reason is null;
comment on index bill_of_supplier_number is 'A supplier''s bill is recorded once.';
create index bill_by_day on bill (bill_date, id);
create index bill_by_due_date on bill (due_date, id);
create index bill_by_total on bill (total, id);
create index bill_by_open on bill (open, id);
create index bill_by_status on bill (status, id);
create index bill_by_record on bill (recorded_at, id);
create index bill_by_supplier_number on bill (supplier_number, id);
create index bill_of_supplier on bill (supplier_id, bill_date, id);
create index bill_of_order on bill (purchase_order_id, bill_date, id);
create index bill_open_of_supplier on bill (supplier_id, due_date, id) include (open)
  where open > 0;

create table bill_line (
  id text primary key,
  bill_id text not null references bill deferrable initially deferred,
  position integer not null,
  purchase_order_line_id text not null,
  product_id text not null,
  description text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  net numeric(24, 4) not null check (net >= 0),
  tax_rate numeric(7, 4) not null check (tax_rate between 0 and 100),
  tax numeric(24, 4) not null check (tax >= 0),
  -- What of goods received not invoiced it has cleared, once it is posted.
  cleared numeric(24, 4),
  unique (bill_id, position),
  unique (bill_id, purchase_order_line_id)
);
create index bill_line_of_order_line on bill_line (purchase_order_line_id);

create table supplier_payment (
  id text primary key,
  number text not null unique,
  supplier_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  currency text not null,
  paid_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index supplier_payment_of_supplier on supplier_payment (supplier_id, paid_date, id);

create table bill_payment (
  id text primary key,
  supplier_payment_id text not null references supplier_payment deferrable initially deferred,
  bill_id text not null references bill,
  amount numeric(24, 4) not null check (amount > 0)
);
create index bill_payment_of_payment on bill_payment (supplier_payment_id, id);
create index bill_payment_of_bill on bill_payment (bill_id, id);

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, false
from books join (values
  ('CHINA', '222101', 'Input VAT', '应交税费—进项税额', 'LIABILITY'),
  ('CHINA', '540101', 'Purchase price variance', '主营业务成本—采购价差', 'EXPENSE'),
  ('INTERNATIONAL', '5150', 'Purchase price variance', '采购价差', 'EXPENSE')
) as fresh (template, code, name, name_zh, type) using (template);
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
  ('CHINA', 'PAYABLE', '2202'), ('CHINA', 'INPUT_TAX', '222101'),
  ('CHINA', 'PURCHASE_VARIANCE', '540101'), ('INTERNATIONAL', 'PAYABLE', '2000'),
  ('INTERNATIONAL', 'INPUT_TAX', '2210'), ('INTERNATIONAL', 'PURCHASE_VARIANCE', '5150')
) as fresh (template, role, code) using (template) join account using (code);
update account set is_control = true
where id in (select account_id from posting_rule where role in ('PAYABLE', 'INPUT_TAX'));
