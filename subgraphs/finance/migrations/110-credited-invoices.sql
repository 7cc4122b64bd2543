-- An invoice that credit notes alone have settled says so: nobody has paid it.

alter table invoice drop column status;
alter table invoice
  add status text generated always as (case
    when paid + credited + allowed < total then
      case when paid + credited + allowed > 0 then 'PARTIALLY_PAID' else 'OPEN' end
    when credited > 0 and paid = 0 then 'CREDITED'
    else 'PAID' end) stored;
create index invoice_by_status on invoice (status, id);
