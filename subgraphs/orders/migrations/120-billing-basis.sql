-- What makes an order's goods billed, and where its invoices go.

alter table sales_order
  add billing_basis text not null default 'ISSUE',
  add bill_to_address_id text;
comment on column sales_order.bill_to_address_id is
  'Of the customer; null: the first one for bills when it is billed.';

-- An invoice may be of several orders.
alter table order_invoice drop constraint order_invoice_pkey, add primary key (invoice_id, order_id);

alter table dispatch add invoiced jsonb not null default '[]';
comment on column dispatch.invoiced is
  'By order line, where it is not billed on issue: then all of it is invoiced at once.';
