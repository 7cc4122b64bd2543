-- An invoice that a credit has taken back says so: nobody has paid it.

alter table invoice
  add taken_back_on date;
comment on column invoice.taken_back_on is 'The day that a credit note took all of it back.';
update invoice i set taken_back_on = credit_date from credit_note n where n.invoice_id = i.id;

alter table invoice drop column status;
alter table invoice
  add status text generated always as (case
    when paid + credited + allowed < total then
      case when paid + credited + allowed > 0 then 'PARTIALLY_PAID' else 'OPEN' end
    when taken_back_on is not null or (credited > 0 and paid = 0) then 'CREDITED'
    else 'PAID' end) stored;
create index invoice_by_status on invoice (status, id);
