-- Goods that have left and are billed later: when they arrive, or together with others.

create table billable (
  id text primary key,
  order_id text not null,
  order_number text not null,
  delivery_id text not null,
  position integer not null,
  customer_id text not null,
  basis text not null,
  kind text not null check (kind in ('GOODS', 'FREIGHT')),
  order_line_id text,
  product_id text,
  description text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  currency text not null,
  net numeric(24, 4) not null,
  tax_code text not null,
  tax_rate numeric(7, 4) not null,
  tax numeric(24, 4) not null,
  total numeric(24, 4) generated always as (net + tax) stored,
  payment_term_days integer not null,
  bill_to_address_id text,
  shipped_date date not null,
  invoice_id text references invoice deferrable initially deferred,
  taken_back_on date,
  status text generated always as (case when taken_back_on is not null then 'TAKEN_BACK'
    when invoice_id is not null then 'INVOICED' else 'OPEN' end) stored,
  version integer not null,
  unique (order_id, delivery_id, position)
);
comment on table billable is
  'Of orders that are not billed on issue: a line of a delivery, or its freight; billed as a whole.';
comment on column billable.shipped_date is 'The UTC day the goods left.';
comment on column billable.taken_back_on is
  'The goods have not left after all: it is not billed any more, or its invoice is credited.';
create index billable_by_day on billable (shipped_date, id);
create index billable_by_total on billable (total, id);
create index billable_of_customer on billable (customer_id, shipped_date, id);
create index billable_of_order_line on billable (order_line_id) where order_line_id is not null;
create index billable_of_invoice on billable (invoice_id) where invoice_id is not null;
create index billable_open on billable (basis, shipped_date) where status = 'OPEN';
create index billable_open_of_customer on billable (customer_id, basis, shipped_date)
  include (total) where status = 'OPEN';

create table collective_run (
  id text primary key,
  started_at timestamptz not null,
  started_by text not null,
  cancelled_at timestamptz,
  cancelled_by text
);
create index collective_run_by_start on collective_run (started_at, id);

create table collection (
  id text primary key,
  run_id text not null references collective_run,
  customer_id text not null,
  basis text not null,
  currency text not null,
  payment_term_days integer not null,
  bill_to_address_id text,
  through date not null,
  done_at timestamptz,
  invoice_id text references invoice deferrable initially deferred
);
create index collection_of_run on collection (run_id, id);
comment on table collection is
  'What a run is to invoice together: open parts of a customer that left up to a day.';
comment on column collection.invoice_id is
  'Null, once it is done: another has invoiced what was open.';

-- An invoice may be of several deliveries, and of several orders.
alter table invoice
  alter order_id drop not null,
  alter order_number drop not null,
  alter delivery_id drop not null,
  add bill_to_address_id text;
comment on column invoice.order_id is 'Null: of several orders, which its lines name.';
comment on column invoice.delivery_id is 'Null: of several deliveries, which its lines name.';
alter table allowance alter order_id drop not null;
alter table invoice_line
  add order_id text,
  add order_number text,
  add delivery_id text,
  add constraint invoice_line_is_of_delivery check ((order_id is null) = (delivery_id is null));
comment on column invoice_line.order_id is 'Null: that of the invoice.';
create index invoice_line_of_order on invoice_line (order_id, invoice_id)
  where order_id is not null;

create view invoiced_line (invoice_id, of_order_id, of_delivery_id, customer_id, invoice_date,
  line_id, kind, order_line_id, product_id, net)
as
  select i.id, i.order_id, i.delivery_id, i.customer_id, i.invoice_date, l.id, l.kind,
    l.order_line_id, l.product_id, l.net
  from invoice_line l join invoice i on i.id = l.invoice_id where l.order_id is null
  union all
  select i.id, l.order_id, l.delivery_id, i.customer_id, i.invoice_date, l.id, l.kind,
    l.order_line_id, l.product_id, l.net
  from invoice_line l join invoice i on i.id = l.invoice_id where l.order_id is not null;
comment on view invoiced_line is 'Lines of invoices with the order and the delivery of each.';

create view order_invoice (of_order_id, invoice_id) as
  select order_id, id from invoice where order_id is not null
  union all
  select distinct l.order_id, l.invoice_id from invoice_line l join invoice i on i.id = l.invoice_id
  where l.order_id is not null and i.order_id is null;
comment on view order_invoice is 'Each order with its invoices; one of several orders is with each.';

create or replace view serving_event as
select 'ORDER' as driver, of_order_id as order_id, customer_id, null::text as product_id,
  min(invoice_date) as day
from order_invoice join invoice on invoice.id = invoice_id group by of_order_id, customer_id
union all
select 'LINE', of_order_id, customer_id, product_id, min(invoice_date)
from invoiced_line where kind = 'GOODS'
group by of_order_id, customer_id, product_id, order_line_id
union all
select 'SHIPMENT', of_order_id, customer_id, null, min(invoice_date)
from invoiced_line group by of_order_id, of_delivery_id, customer_id
union all
select 'RETURN', order_id, customer_id, null, credit_date from credit_note;

-- A credit note may take back what an invoice has of one delivery.
alter table credit_note
  add delivery_id text,
  drop constraint credit_note_invoice_id_key,
  add constraint credit_note_of_delivery unique (invoice_id, delivery_id);
update credit_note n set delivery_id = i.delivery_id from invoice i where i.id = n.invoice_id;
alter table credit_note
  add constraint credit_note_takes_back check ((invoice_id is null) = (delivery_id is null));
comment on column credit_note.invoice_id is 'Of which it takes back what is of a delivery.';
