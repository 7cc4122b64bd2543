alter table sales_order add column draft jsonb;
comment on column sales_order.draft is 'What is to be ordered, as long as the order is a draft.';
create index sales_order_drafts on sales_order (id) where draft is not null;
alter table order_line add column customer_line text;
comment on column order_line.customer_line is 'How the customer numbers the line.';
