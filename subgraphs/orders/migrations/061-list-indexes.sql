create index sales_order_by_status_and_total on sales_order (status, total, id);
