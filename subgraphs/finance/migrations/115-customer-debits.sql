-- Debit notes to customers: invoices of a series of their own, with what they are about.

create table customer_debit (
  invoice_id text primary key references invoice,
  concerns_id text not null references invoice,
  reason text not null
    check (reason in ('PRICE', 'QUANTITY', 'CHARGES', 'INTEREST', 'DUNNING_FEE', 'OTHER')),
  note text not null,
  issued_by text not null
);
comment on table customer_debit is 'What a debit note is about; what is owed of it is an invoice.';
create index customer_debit_of_invoice on customer_debit (concerns_id, invoice_id);

alter table invoice add document_kind text generated always as (
  case series when 'DBN' then 'DEBIT_NOTE' else 'INVOICE' end) stored;
create index invoice_by_kind on invoice (document_kind, id);
alter table invoice_line
  drop constraint invoice_line_kind_check,
  add constraint invoice_line_kind_check check (kind in ('GOODS', 'FREIGHT', 'PRICE', 'CHARGE'));

create or replace view customer_movement (customer_id, day, rank, kind, document_id, number,
  due_date, amount, currency)
as
  select customer_id, invoice_date, 1, document_kind, id, number, due_date, total, currency
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
  select r.customer_id, paid_date, 4, 'REFUND', r.id, r.number, null, r.amount, p.currency
  from payment_refund r join payment p on p.id = r.payment_id
  union all
  select a.customer_id, posting_date, 5, kind, a.id, i.number, null, -amount, i.currency
  from allowance a join invoice i on i.id = a.invoice_id
  union all
  select customer_id, posting_date, 5, 'NETTING', id, number, null, -amount, currency
  from netting
  union all
  select a.customer_id, r.posting_date, 6, 'REVERSAL', a.id, i.number, null, amount, i.currency
  from allowance_reversal r join allowance a on a.id = r.allowance_id
    join invoice i on i.id = a.invoice_id
  union all
  select customer_id, reversed_on, 6, 'REVERSAL', id, number, null, amount, currency
  from payment where reversed_on is not null
  union all
  select customer_id, undone_on, 6, 'REVERSAL', id, number, null, amount, currency
  from netting where undone_on is not null;

-- What a reminder costs, by its level.
alter table dunning_level add fee numeric(24, 4) not null default 0 check (fee >= 0);
comment on column dunning_level.fee is 'In the company''s currency.';
alter table dunning_notice add fee_id text unique references invoice;
comment on column dunning_notice.fee_id is 'The debit note that asks for its fee.';
