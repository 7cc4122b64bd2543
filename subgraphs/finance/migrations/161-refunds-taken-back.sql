-- A refund that did not reach the customer is taken back: its entry and what that carried are kept.

alter table payment_refund
  add entry_id text unique, add base_amount numeric(24, 4),
  add reversed_on date check (reversed_on >= paid_date);
alter table credit_refund
  add entry_id text unique, add base_amount numeric(24, 4),
  add reversed_on date check (reversed_on >= paid_date);
update payment_refund r set entry_id = e.id from journal_entry e
where e.source_id = r.id and e.source_type = 'REFUND';
update credit_refund r set entry_id = e.id
from (
  select id, source_id, row_number() over (partition by source_id order by posted_at, id) as place
  from journal_entry where source_type = 'REFUND') e,
  (select id, credit_note_id,
    row_number() over (partition by credit_note_id order by recorded_at, id) as place
  from credit_refund) k
where k.id = r.id and e.source_id = k.credit_note_id and e.place = k.place;
update payment_refund set base_amount = (
  select sum(debit - credit) from journal_line l join posting_rule p using (account_id)
  where l.entry_id = payment_refund.entry_id and role = 'CUSTOMER_PREPAYMENT');
update credit_refund set base_amount = (
  select sum(debit - credit) from journal_line l join posting_rule p using (account_id)
  where l.entry_id = credit_refund.entry_id and role = 'CUSTOMER_PREPAYMENT');
alter table payment_refund alter entry_id set not null, alter base_amount set not null;
alter table credit_refund alter entry_id set not null, alter base_amount set not null;
comment on column payment_refund.reversed_on is 'The day it was taken back, since it was none.';
comment on column credit_refund.reversed_on is 'The day it was taken back, since it was none.';

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
  from netting where undone_on is not null
  union all
  select r.customer_id, r.reversed_on, 6, 'REVERSAL', r.id, r.number, null, -amount, n.currency
  from credit_refund r join credit_note n on n.id = r.credit_note_id
  where r.reversed_on is not null
  union all
  select r.customer_id, r.reversed_on, 6, 'REVERSAL', r.id, r.number, null, -r.amount, p.currency
  from payment_refund r join payment p on p.id = r.payment_id
  where r.reversed_on is not null;

-- An invoice that was paid and then taken back as a whole says so: its money is on credit notes.

alter table invoice drop column status;
alter table invoice add taken_back numeric(24, 4) not null default 0;
update invoice i set taken_back = (
  select coalesce(sum(net + tax), 0) from credit_note_line where invoice_id = i.id);
alter table invoice
  add constraint invoice_taken_back_once check (taken_back between 0 and total),
  add status text generated always as (case
    when paid + credited + allowed < total then
      case when paid + credited + allowed > 0 then 'PARTIALLY_PAID' else 'OPEN' end
    when credited > 0 and paid = 0 then 'CREDITED'
    when taken_back > 0 and taken_back = total then 'TAKEN_BACK'
    else 'PAID' end) stored;
create index invoice_by_status on invoice (status, id);
comment on column invoice.taken_back is 'Gross, of what credit notes are of; also when it was paid.';
