-- Where an account stands in the statements; what an entry belongs to besides; budgets.

alter table account add section text;
update account set section = case
    when code in ('1000', '1010', '1001', '1002', '1012') then 'CASH'
    when code in ('1500', '1600', '1601', '1701', '1801') then 'FIXED_ASSET'
    when code in ('1510', '1602', '1702') then 'DEPRECIATION'
    when code in ('2500', '2001', '2501') then 'DEBT'
    when code in ('5000', '5100', '5150', '5401', '540101', '5402') then 'COST_OF_SALES'
    when code in ('6200', '5603') then 'FINANCE_COST'
    when code in ('6300', '5711') then 'OTHER_EXPENSE'
    when code in ('6900', '5801') then 'INCOME_TAX'
    when code in ('4900', '5111', '5301') then 'OTHER_INCOME'
    when type = 'ASSET' then 'CURRENT_ASSET'
    when type = 'LIABILITY' then 'CURRENT_LIABILITY'
    when type = 'EQUITY' then 'EQUITY'
    when type = 'REVENUE' then 'SALES'
    else 'OPERATING_EXPENSE' end;
alter table account alter section set not null,
  add check (section in ('CASH', 'CURRENT_ASSET', 'FIXED_ASSET', 'DEPRECIATION',
    'CURRENT_LIABILITY', 'DEBT', 'EQUITY', 'SALES', 'COST_OF_SALES', 'OPERATING_EXPENSE',
    'OTHER_INCOME', 'OTHER_EXPENSE', 'FINANCE_COST', 'INCOME_TAX'));

create table cost_center (
  id text primary key,
  code text not null unique,
  name text not null,
  is_active boolean not null,
  updated_at timestamptz not null,
  version integer not null
);
create index cost_center_by_code on cost_center (code, id);

alter table journal_line add cost_center_id text references cost_center;
create index journal_line_of_cost_center on journal_line (cost_center_id, posting_date)
  where cost_center_id is not null;
create index journal_line_of_order on journal_line (order_id) include (account_id, debit, credit)
  where order_id is not null;
create index journal_line_of_customer on journal_line (customer_id, posting_date)
  include (account_id, debit, credit) where customer_id is not null;

create table budget (
  id text primary key,
  year integer not null check (year between 2000 and 2999),
  name text not null,
  policy text not null check (policy in ('IGNORE', 'WARN', 'STOP')),
  status text not null check (status in ('DRAFT', 'APPROVED', 'REPLACED')),
  drafted_by text not null,
  approved_by text,
  approved_at timestamptz,
  updated_at timestamptz not null,
  version integer not null
);
create unique index one_budget_of_a_year on budget (year) where status = 'APPROVED';
create index budget_by_year on budget (year, id);

create table budget_line (
  budget_id text not null references budget,
  account_id text not null references account,
  cost_center_id text references cost_center,
  month integer not null check (month between 1 and 12),
  amount numeric(24, 4) not null check (amount >= 0),
  unique nulls not distinct (budget_id, account_id, cost_center_id, month)
);
comment on column budget_line.cost_center_id is 'Null: for the company as a whole.';
