-- Other currencies: rates of days, and what the books carry of documents in them. Amounts named
-- base_… are in the company's currency, all other ones in that of their document.

create table exchange_rate (
  id text primary key,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  rate_date date not null,
  rate numeric(20, 8) not null check (rate > 0),
  source text,
  saved_at timestamptz not null,
  saved_by text not null,
  version integer not null,
  unique (currency, rate_date)
);
comment on column exchange_rate.rate is 'Units of the company''s currency for one of this.';
create index exchange_rate_by_day on exchange_rate (rate_date, id);

create table currency_policy (
  singleton boolean primary key default true check (singleton),
  max_age_days integer not null check (max_age_days between 0 and 366)
);
insert into currency_policy (max_age_days) values (7);
comment on column currency_policy.max_age_days is 'How many days back a rate may be of.';

-- A line in another currency may be worth less than the smallest unit of the books.
alter table journal_line
  drop constraint journal_line_check,
  add constraint journal_line_is_one_sided check (debit = 0 or credit = 0),
  add constraint journal_line_is_not_empty
    check (debit <> 0 or credit <> 0 or transaction_amount <> 0);

alter table account add currency text;
comment on column account.currency is
  'The currency of all its lines, kept for a bank account in another one; null for any.';
create function require_account_currency() returns trigger language plpgsql as $$
begin
  if exists (select from fresh l join account a on a.id = l.account_id
      where a.currency is not null and a.currency <> l.currency) then
    raise exception 'an account kept in a currency takes no other'
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger journal_line_keeps_currency after insert on journal_line
  referencing new table as fresh for each statement execute function require_account_currency();

alter table invoice
  add rate numeric(20, 8) not null default 1 check (rate > 0),
  add base_total numeric(24, 4),
  add base_tax numeric(24, 4),
  add base_open numeric(24, 4);
update invoice set base_total = total, base_tax = tax, base_open = open;
alter table invoice
  alter base_total set not null,
  alter base_tax set not null,
  alter base_open set not null,
  add constraint invoice_base_open check (base_open between 0 and base_total),
  add constraint invoice_settled_in_base check (open > 0 or base_open = 0);
comment on column invoice.base_open is 'What the books carry of what is open.';
create index invoice_open_by_currency on invoice (currency, id) where open > 0;

alter table payment
  add rate numeric(20, 8) not null default 1 check (rate > 0),
  add base_amount numeric(24, 4),
  add base_unallocated numeric(24, 4);
update payment set base_amount = amount, base_unallocated = unallocated;
alter table payment
  alter base_amount set not null,
  alter base_unallocated set not null,
  add constraint payment_base_unallocated check (base_unallocated between 0 and base_amount),
  add constraint payment_spent_in_base check (unallocated > 0 or base_unallocated = 0);

alter table payment_allocation add base_amount numeric(24, 4);
update payment_allocation set base_amount = amount;
alter table payment_allocation alter base_amount set not null;
comment on column payment_allocation.base_amount is 'What it clears of the invoice in the books.';

alter table credit_note
  add base_total numeric(24, 4),
  add base_tax numeric(24, 4),
  add base_on_account numeric(24, 4);
update credit_note set base_total = total, base_tax = tax, base_on_account = on_account;
alter table credit_note
  alter base_total set not null,
  alter base_tax set not null,
  alter base_on_account set not null,
  add constraint credit_note_base_on_account check (base_on_account between 0 and base_total),
  add constraint credit_note_spent_in_base check (on_account > 0 or base_on_account = 0);

alter table credit_allocation add base_amount numeric(24, 4);
update credit_allocation set base_amount = amount;
alter table credit_allocation alter base_amount set not null;

alter table allowance
  add currency text,
  add base_amount numeric(24, 4),
  add base_tax numeric(24, 4),
  add base_cost numeric(24, 4);
update allowance a set currency = i.currency, base_amount = amount, base_tax = a.tax,
  base_cost = amount - a.tax
from invoice i where i.id = a.invoice_id;
alter table allowance
  alter currency set not null,
  alter base_amount set not null,
  alter base_tax set not null,
  alter base_cost set not null;
comment on column allowance.base_cost is
  'Net, at the rate of the day; the tax is taken back at the rate of the invoice.';

alter table bill
  add rate numeric(20, 8) not null default 1 check (rate > 0),
  add base_total numeric(24, 4) not null default 0,
  add base_tax numeric(24, 4) not null default 0,
  add base_open numeric(24, 4) not null default 0;
update bill set base_total = total, base_tax = tax, base_open = open where posted_on is not null;
alter table bill
  add constraint bill_base_open check (base_open between 0 and base_total),
  add constraint bill_settled_in_base check (open > 0 or base_open = 0);
comment on column bill.rate is 'Of its day, once it is posted.';
create index bill_open_by_currency on bill (currency, id) where open > 0;

alter table bill_payment add base_amount numeric(24, 4);
update bill_payment set base_amount = amount;
alter table bill_payment alter base_amount set not null;

alter table debit_allocation add base_amount numeric(24, 4);
update debit_allocation set base_amount = amount;
alter table debit_allocation alter base_amount set not null;

alter table bank_account add currency text check (currency ~ '^[A-Z]{3}$');
comment on column bank_account.currency is 'Null: the company''s own.';

alter table dunning_notice add currency text;
update dunning_notice n set currency = i.currency
from dunning_item d join invoice i on i.id = d.invoice_id where d.notice_id = n.id;
alter table dunning_notice alter currency set not null;

create or replace view settlement (invoice_id, amount, posting_date, base_amount) as
  select invoice_id, amount, posting_date, base_amount from payment_allocation
  union all
  select invoice_id, amount, posting_date, base_amount from credit_allocation
  union all
  select invoice_id, amount, posting_date, base_amount from allowance
  union all
  select a.invoice_id, -a.amount, r.posting_date, -a.base_amount
  from allowance_reversal r join allowance a on a.id = r.allowance_id;

create or replace view customer_movement (customer_id, day, rank, kind, document_id, number,
  due_date, amount, currency)
as
  select customer_id, invoice_date, 1, 'INVOICE', id, number, due_date, total, currency
  from invoice
  union all
  select customer_id, credit_date, 2, 'CREDIT_NOTE', id, number, null, -total, currency
  from credit_note
  union all
  select customer_id, received_date, 3, 'PAYMENT', id, number, null, -amount, currency
  from payment
  union all
  select r.customer_id, paid_date, 4, 'REFUND', r.id, r.number, null, amount, n.currency
  from credit_refund r join credit_note n on n.id = r.credit_note_id
  union all
  select a.customer_id, posting_date, 5, kind, a.id, i.number, null, -amount, i.currency
  from allowance a join invoice i on i.id = a.invoice_id
  union all
  select a.customer_id, r.posting_date, 6, 'REVERSAL', a.id, i.number, null, amount, i.currency
  from allowance_reversal r join allowance a on a.id = r.allowance_id
    join invoice i on i.id = a.invoice_id
  union all
  select customer_id, reversed_on, 6, 'REVERSAL', id, number, null, amount, currency
  from payment where reversed_on is not null;

create table revalued_item (
  day date not null,
  kind text not null check (kind in ('RECEIVABLE', 'PAYABLE', 'BANK')),
  item_id text not null,
  currency text not null,
  difference numeric(24, 4) not null,
  primary key (day, kind, item_id)
);
comment on table revalued_item is
  'What was posted of an open item''s difference at a day''s end, and taken back the next day.';

-- Books that are open already get the accounts and posting rules that are new.
insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section,
  false
from books join (values
  ('CHINA', '530101', 'Exchange gains', '营业外收入—汇兑收益', 'REVENUE', 'OTHER_INCOME'),
  ('CHINA', '560302', 'Exchange losses', '财务费用—汇兑损益', 'EXPENSE', 'FINANCE_COST'),
  ('INTERNATIONAL', '4950', 'Exchange gains', '汇兑收益', 'REVENUE', 'OTHER_INCOME'),
  ('INTERNATIONAL', '6220', 'Exchange losses', '汇兑损失', 'EXPENSE', 'FINANCE_COST')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
  ('CHINA', 'EXCHANGE_GAIN', '530101'), ('CHINA', 'EXCHANGE_LOSS', '560302'),
  ('INTERNATIONAL', 'EXCHANGE_GAIN', '4950'), ('INTERNATIONAL', 'EXCHANGE_LOSS', '6220')
) as fresh (template, role, code) using (template) join account using (code);
