-- What of an order is billed and paid, as finance tells it.

alter table purchase_order_line add billed numeric(24, 8) not null default 0 check (billed >= 0);
alter table purchase_order add bills_unpaid integer not null default 0 check (bills_unpaid >= 0);

create table noted_bill (
  bill_id text primary key,
  purchase_order_id text not null references purchase_order,
  is_billed boolean not null,
  is_paid boolean not null
);
create index noted_bill_of_order on noted_bill (purchase_order_id);
comment on table noted_bill is 'Bills of orders, each counted once, however often it is told.';

create index purchase_order_line_unbilled on purchase_order_line (purchase_order_id)
  where billed + short_closed < ordered;
