-- An order may be billed by milestones: in parts that do not all wait for its goods.

alter table sales_order add milestones jsonb not null default '[]';
comment on column sales_order.milestones is
  'Events and their percents; empty where what has left is what is billed.';

alter table order_invoice add ahead numeric(20, 4) not null default 0;
comment on column order_invoice.ahead is 'Gross that is billed for the order before its goods leave.';

alter table order_line
  drop constraint order_line_check2,
  add constraint order_line_invoiced check (invoiced <= ordered);
