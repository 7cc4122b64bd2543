-- What is expected not to be paid of receivables, by how long they are overdue.

create table bad_debt_rate (
  from_days_overdue integer primary key check (from_days_overdue between 0 and 9999),
  percent numeric(7, 4) not null check (percent between 0 and 100)
);
comment on column bad_debt_rate.from_days_overdue is '0: also what is not due yet.';

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  false
from books join (values
  ('CHINA', '112201', 'Allowance for bad debts', '应收账款—坏账准备', 'ASSET', 'CURRENT_ASSET'),
  ('CHINA', '571101', 'Impairment of receivables', '营业外支出—信用减值损失', 'EXPENSE',
    'OTHER_EXPENSE'),
  ('INTERNATIONAL', '1105', 'Allowance for bad debts', '坏账准备', 'ASSET', 'CURRENT_ASSET'),
  ('INTERNATIONAL', '6310', 'Impairment of receivables', '信用减值损失', 'EXPENSE',
    'OTHER_EXPENSE')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
  ('CHINA', 'BAD_DEBT_ALLOWANCE', '112201'), ('CHINA', 'BAD_DEBT_EXPENSE', '571101'),
  ('INTERNATIONAL', 'BAD_DEBT_ALLOWANCE', '1105'), ('INTERNATIONAL', 'BAD_DEBT_EXPENSE', '6310')
) as fresh (template, role, code) using (template) join account using (code);
