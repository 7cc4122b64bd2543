-- Suppliers' bills that are paid early may have something taken off; the tax in it is not deducted.

alter table bill
  add discount_percent numeric(7, 4) check (discount_percent > 0 and discount_percent < 100),
  add discount_until date,
  add constraint bill_discount_has_day check ((discount_percent is null) = (discount_until is null));

alter table bill_payment
  add discount numeric(24, 4) not null default 0 check (discount >= 0),
  add discount_tax numeric(24, 4) not null default 0 check (discount_tax between 0 and discount),
  add base_discount_tax numeric(24, 4) not null default 0;
comment on column bill_payment.amount is 'Money; the discount settles the bill besides.';
comment on column bill_payment.base_amount is 'What both clear of the bill in the books.';
comment on column bill_payment.base_discount_tax is 'At the rate of the bill.';

create or replace view bill_settlement (bill_id, amount, posting_date, base_amount) as
  select bill_id, (p.amount + discount)::numeric(24, 4), paid_date, base_amount
  from bill_payment p join supplier_payment s on s.id = supplier_payment_id
  union all
  select bill_id, amount, posting_date, base_amount from netted_bill;

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  false
from books join (values
  ('CHINA', '560303', 'Cash discounts taken', '财务费用—购货折扣', 'EXPENSE', 'FINANCE_COST'),
  ('INTERNATIONAL', '4910', 'Cash discounts taken', '购货现金折扣', 'REVENUE', 'OTHER_INCOME')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select 'DISCOUNT_TAKEN', account.id
from books join (values ('CHINA', '560303'), ('INTERNATIONAL', '4910'))
  as fresh (template, code) using (template) join account using (code);
