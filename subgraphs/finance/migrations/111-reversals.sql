-- Which order a payment was made for in advance, so that the order learns when the money goes back.

alter table payment add order_id text;
comment on column payment.order_id is 'The order that it pays in advance, when it is a deposit.';
update payment p set order_id = e.data ->> 'orderId'
from event e where e.type = 'finance.OrderPrepaid' and e.document_id = p.id;
create index payment_of_order on payment (order_id) where order_id is not null;
