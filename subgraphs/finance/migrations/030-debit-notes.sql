-- Goods given back to suppliers: what may not be billed any more, and what is claimed of what was.

alter table goods_to_bill
  drop constraint goods_to_bill_received_check,
  add constraint goods_to_bill_received_check check (received >= 0);

alter table bill drop column status, drop column open;
alter table bill
  add debited numeric(24, 4) not null default 0 check (debited >= 0),
  add constraint bill_not_overpaid check (paid + debited <= total),
  add constraint bill_debited_is_posted check (debited = 0 or posted_on is not null);
alter table bill
  add open numeric(24, 4) generated always as (
    case when posted_on is null then 0 else total - paid - debited end) stored,
  add status text generated always as (
    case when rejected_reason is not null then 'REJECTED' when posted_on is null then 'ON_HOLD'
      when paid + debited = total then 'PAID' when paid + debited > 0 then 'PARTIALLY_PAID'
      else 'OPEN' end) stored;
create index bill_by_open on bill (open, id);
create index bill_by_status on bill (status, id);
create index bill_open_of_supplier on bill (supplier_id, due_date, id) include (open)
  where open > 0;

create table debit_note (
  id text primary key,
  number text not null unique,
  supplier_return_id text not null unique,
  inspection_id text,
  supplier_id text not null,
  purchase_order_id text not null,
  debit_date date not null,
  currency text not null,
  reason text not null,
  withheld numeric(24, 4) not null,
  net numeric(24, 4) not null,
  tax numeric(24, 4) not null,
  total numeric(24, 4) not null check (total = net + tax and total >= 0),
  applied numeric(24, 4) not null check (applied between 0 and total),
  open numeric(24, 4) generated always as (total - applied) stored,
  issued_at timestamptz not null,
  version integer not null
);
create index debit_note_by_day on debit_note (debit_date, id);
create index debit_note_by_total on debit_note (total, id);
create index debit_note_by_issue on debit_note (issued_at, id);
create index debit_note_of_supplier on debit_note (supplier_id, debit_date, id);
create index debit_note_of_order on debit_note (purchase_order_id, debit_date, id);
create index debit_note_of_inspection on debit_note (inspection_id)
  where inspection_id is not null;
create index debit_note_open_of_supplier on debit_note (supplier_id, id) include (open)
  where open > 0;
comment on table debit_note is 'What a supplier return takes off what a supplier has billed or may bill.';
comment on column debit_note.withheld is 'Cost of what was not billed yet, and may not be any more.';

create table debit_note_line (
  id text primary key,
  debit_note_id text not null references debit_note deferrable initially deferred,
  position integer not null,
  purchase_order_line_id text not null,
  product_id text not null,
  quantity numeric(24, 8) not null check (quantity > 0),
  billed_quantity numeric(24, 8) not null check (billed_quantity between 0 and quantity),
  withheld numeric(24, 4) not null,
  net numeric(24, 4) not null,
  tax numeric(24, 4) not null,
  cleared numeric(24, 4) not null,
  regained numeric(24, 4) not null,
  unique (debit_note_id, position)
);
create index debit_note_line_of_order_line on debit_note_line (purchase_order_line_id);
comment on column debit_note_line.cleared is
  'What of goods received not invoiced bills had cleared, and have not any more.';
comment on column debit_note_line.regained is
  'What of the cost of the goods is claimed, or lost, and so taken off goods received not invoiced.';

create table debit_allocation (
  id text primary key,
  debit_note_id text not null references debit_note deferrable initially deferred,
  bill_id text not null references bill deferrable initially deferred,
  supplier_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  posting_date date not null
);
create index debit_allocation_of_note on debit_allocation (debit_note_id, id);
create index debit_allocation_of_bill on debit_allocation (bill_id, id);
create index debit_allocation_by_day on debit_allocation (posting_date) include (bill_id, amount);
