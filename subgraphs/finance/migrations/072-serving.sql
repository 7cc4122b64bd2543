-- What it costs to serve orders: activities with their time and cost, and what they are counted by.

create table serving_activity (
  id text primary key,
  code text not null,
  name text not null,
  driver text not null check (driver in ('ORDER', 'LINE', 'SHIPMENT', 'RETURN')),
  minutes numeric(12, 4) not null check (minutes >= 0),
  cost_per_minute numeric(20, 6) not null check (cost_per_minute >= 0),
  valid_from date not null,
  updated_at timestamptz not null,
  unique (code, valid_from)
);
create index serving_activity_by_code on serving_activity (code, id);
create index serving_activity_by_day on serving_activity (valid_from, id);

create view serving_event as
select 'ORDER' as driver, order_id, customer_id, null::text as product_id,
  min(invoice_date) as day
from invoice group by order_id, customer_id
union all
select 'LINE', i.order_id, i.customer_id, l.product_id, min(i.invoice_date)
from invoice_line l join invoice i on i.id = l.invoice_id
where l.kind = 'GOODS' group by i.order_id, i.customer_id, l.product_id, l.order_line_id
union all
select 'SHIPMENT', order_id, customer_id, null, invoice_date from invoice
union all
select 'RETURN', order_id, customer_id, null, credit_date from credit_note;
comment on view serving_event is
  'What activities are counted by: an order and a line when first invoiced, a delivery, a return.';

create view serving_cost as
select event.*, (
    select coalesce(sum(minutes * cost_per_minute), 0)
    from (
      select distinct on (code) driver, minutes, cost_per_minute from serving_activity
      where valid_from <= event.day order by code, valid_from desc) valid
    where valid.driver = event.driver) as amount
from serving_event event;

create index journal_line_of_product on journal_line (product_id, account_id)
  include (posting_date, debit, credit) where product_id is not null;
create index invoice_line_of_product on invoice_line (product_id, invoice_id)
  where product_id is not null;

-- Which part of what a product's goods have cost were landed costs; null while nothing has come.
create function landed_share(product text) returns numeric language sql stable as $$
  select landed / nullif(landed + received, 0)
  from (
    select
      coalesce(sum(credit - debit) filter (where role = 'LANDED_COST'), 0) as landed,
      coalesce(sum(debit - credit) filter (where role = 'INVENTORY' and source_type in ('RECEIPT',
        'OPENING', 'RECEIPT_REVERSAL', 'SUPPLIER_RETURN', 'BILL')), 0) as received
    from journal_line l join posting_rule r using (account_id)
    join journal_entry e on e.id = l.entry_id
    where l.product_id = product and role in ('LANDED_COST', 'INVENTORY')) goods
$$;
