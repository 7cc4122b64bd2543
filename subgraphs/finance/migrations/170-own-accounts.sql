-- Accounts of one's own beside those of the template; one that is no longer used is archived.

alter table account
  add is_own boolean not null default false,
  add archived_at timestamptz,
  add archived_by text,
  add version integer not null default 1;
comment on column account.is_own is 'Not of the template: opened by people.';
comment on column account.archived_at is 'Nobody posts to it by hand from then on.';

-- Each stands with the accounts of its type in the statements.
alter table account add constraint account_stands_with_its_type check (case type
  when 'ASSET' then section in ('CASH', 'CURRENT_ASSET', 'FIXED_ASSET', 'DEPRECIATION')
  when 'LIABILITY' then section in ('CURRENT_LIABILITY', 'DEBT')
  when 'EQUITY' then section = 'EQUITY'
  when 'REVENUE' then section in ('SALES', 'OTHER_INCOME')
  else section in ('COST_OF_SALES', 'OPERATING_EXPENSE', 'OTHER_EXPENSE', 'FINANCE_COST',
    'INCOME_TAX') end);
