-- What a supplier gave back of an advance is taken back, as refunds to customers are; they are read
-- as one.

alter table advance_refund
  add entry_id text unique, add base_amount numeric(24, 4),
  add reversed_on date check (reversed_on >= received_date);
update advance_refund r set entry_id = e.id from journal_entry e
where e.source_id = r.id and e.source_type = 'REFUND' and e.reverses_id is null;
update advance_refund set base_amount = (
  select sum(credit - debit) from journal_line l join posting_rule p using (account_id)
  where l.entry_id = advance_refund.entry_id and role = 'SUPPLIER_ADVANCE');
set constraints all immediate;
alter table advance_refund alter entry_id set not null, alter base_amount set not null;
comment on column advance_refund.reversed_on is 'The day it was taken back, since it was none.';

create view refund (id, number, source, source_id, party_id, amount, currency, base_amount, day,
  reversed_on, entry_id)
as
  select r.id, r.number, 'PAYMENT', payment_id, r.customer_id, r.amount, currency, r.base_amount,
    paid_date, r.reversed_on, entry_id
  from payment_refund r join payment p on p.id = payment_id
  union all
  select r.id, r.number, 'CREDIT_NOTE', credit_note_id, r.customer_id, r.amount, currency,
    r.base_amount, paid_date, r.reversed_on, entry_id
  from credit_refund r join credit_note n on n.id = credit_note_id
  union all
  select r.id, r.number, 'ADVANCE', advance_id, supplier_id, r.amount, currency, r.base_amount,
    received_date, r.reversed_on, entry_id
  from advance_refund r join supplier_advance a on a.id = advance_id
  union all
  select r.id, r.number, 'CLAIM', debit_note_id, r.supplier_id, r.amount, currency, r.base_amount,
    received_date, r.reversed_on, entry_id
  from claim_refund r join debit_note n on n.id = debit_note_id;
comment on view refund is 'Money that went back: to customers, and from suppliers.';
