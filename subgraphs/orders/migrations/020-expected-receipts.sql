-- Orders of which something is to be invoiced, for the forecast of cash.
create index sales_order_uninvoiced on sales_order (requested_date) where exposure > 0;
