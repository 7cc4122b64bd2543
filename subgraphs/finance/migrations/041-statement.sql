-- All that changes what a customer owes, by the day it counts from; a debt is positive.
create view customer_movement (customer_id, day, rank, kind, document_id, number, due_date, amount)
as
  select customer_id, invoice_date, 1, 'INVOICE', id, number, due_date, total from invoice
  union all
  select customer_id, credit_date, 2, 'CREDIT_NOTE', id, number, null, -total from credit_note
  union all
  select customer_id, received_date, 3, 'PAYMENT', id, number, null, -amount from payment
  union all
  select customer_id, paid_date, 4, 'REFUND', id, number, null, amount from credit_refund
  union all
  select a.customer_id, posting_date, 5, kind, a.id, i.number, null, -amount
  from allowance a join invoice i on i.id = a.invoice_id
  union all
  select a.customer_id, r.posting_date, 6, 'REVERSAL', a.id, i.number, null, amount
  from allowance_reversal r join allowance a on a.id = r.allowance_id
    join invoice i on i.id = a.invoice_id;

create index credit_refund_of_customer on credit_refund (customer_id, paid_date, id);
