-- Orders that are billed by milestones, in whole or in parts that do not wait for their goods: what
-- is billed is earned as goods leave.

create table billing_plan (
  order_id text primary key,
  order_number text not null,
  customer_id text not null,
  currency text not null,
  payment_term_days integer not null,
  bill_to_address_id text,
  net numeric(24, 4) not null,
  base numeric(24, 4) not null,
  version integer not null
);
comment on column billing_plan.net is
  'Billed and not earned; negative: earned and not billed. Without tax, in the order''s currency.';
comment on column billing_plan.base is 'What the books carry of that.';

create table plan_line (
  id text primary key,
  order_id text not null references billing_plan,
  position integer not null,
  kind text not null check (kind in ('GOODS', 'FREIGHT')),
  order_line_id text,
  product_id text,
  description text not null,
  currency text not null,
  ordered numeric(24, 8) not null check (ordered > 0),
  net numeric(24, 4) not null,
  gross numeric(24, 4) not null,
  tax_code text not null,
  tax_rate numeric(7, 4) not null,
  wanted numeric(24, 8) not null check (wanted between 0 and ordered),
  dealt numeric(24, 8) not null,
  dealt_net numeric(24, 4) not null,
  dealt_tax numeric(24, 4) not null,
  unique (order_id, position)
);
comment on column plan_line.dealt is 'Of which there are billable parts, less what was credited.';

create table milestone (
  id text primary key,
  order_id text not null references billing_plan,
  position integer not null,
  event text not null check (event in ('ON_ORDER', 'ON_ISSUE', 'ON_DELIVERY', 'BY_HAND')),
  percent numeric(7, 4) not null check (percent > 0 and percent <= 100),
  reached_on date,
  unique (order_id, position)
);
comment on column milestone.reached_on is
  'Of what is billed for the order as a whole; the others are reached by each delivery.';

create table earning (
  order_id text not null references billing_plan,
  delivery_id text not null,
  earned_on date not null,
  net numeric(24, 4) not null,
  base numeric(24, 4) not null,
  entry_id text,
  undone_on date,
  primary key (order_id, delivery_id)
);
comment on table earning is 'Revenue of what has left with a delivery.';

alter table billable
  alter delivery_id drop not null,
  add milestone_id text references milestone;
create index billable_of_milestone on billable (milestone_id, id) where milestone_id is not null;
comment on column billable.delivery_id is 'Null: billed for the order, before its goods leave.';
alter table invoice_line
  drop constraint invoice_line_is_of_delivery,
  add constraint invoice_line_is_of_delivery check (order_id is not null or delivery_id is null);
alter table credit_note
  drop constraint credit_note_takes_back,
  add constraint credit_note_takes_back check (invoice_id is not null or delivery_id is null);
comment on column credit_note.delivery_id is
  'Null of an invoice that is credited: what was billed of goods that were cancelled.';

create or replace view serving_event as
select 'ORDER' as driver, of_order_id as order_id, customer_id, null::text as product_id,
  min(invoice_date) as day
from order_invoice join invoice on invoice.id = invoice_id group by of_order_id, customer_id
union all
select 'LINE', of_order_id, customer_id, product_id, min(invoice_date)
from invoiced_line where kind = 'GOODS'
group by of_order_id, customer_id, product_id, order_line_id
union all
select 'SHIPMENT', of_order_id, customer_id, null, min(invoice_date)
from invoiced_line where not exists (select from billing_plan where order_id = of_order_id)
group by of_order_id, of_delivery_id, customer_id
union all
select 'SHIPMENT', p.order_id, customer_id, null, earned_on
from earning join billing_plan p using (order_id)
union all
select 'RETURN', order_id, customer_id, null, credit_date from credit_note
where return_order_id is not null or delivery_id is not null;

insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  true
from books join (values
  ('CHINA', '220301', 'Unearned revenue', '预收账款—已开票未发货', 'LIABILITY', 'CURRENT_LIABILITY'),
  ('INTERNATIONAL', '2110', 'Unearned revenue', '合同负债', 'LIABILITY', 'CURRENT_LIABILITY')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select 'UNEARNED_REVENUE', account.id
from books join (values ('CHINA', '220301'), ('INTERNATIONAL', '2110'))
  as fresh (template, code) using (template) join account using (code);
