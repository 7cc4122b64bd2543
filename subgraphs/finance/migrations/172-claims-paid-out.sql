-- A supplier pays a claim out in money, or a part of it; what did not come is taken back.

drop index debit_note_open_of_supplier;
alter table debit_note drop constraint debit_note_carried, drop column open;
alter table debit_note add refunded numeric(24, 4) not null default 0 check (refunded >= 0);
alter table debit_note
  add open numeric(24, 4) generated always as (total - applied - refunded) stored,
  add constraint debit_note_not_overspent check (applied + refunded <= total),
  add constraint debit_note_carried check (base_open >= 0
    and (base_open = 0 or applied + refunded < total));
create index debit_note_open_of_supplier on debit_note (supplier_id, id) include (open)
  where open > 0;
comment on column debit_note.refunded is 'What the supplier has paid of the claim.';

create table claim_refund (
  id text primary key,
  number text not null unique,
  debit_note_id text not null references debit_note,
  supplier_id text not null,
  amount numeric(24, 4) not null check (amount > 0),
  base_amount numeric(24, 4) not null,
  entry_id text not null unique,
  received_date date not null,
  method text not null,
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reversed_on date check (reversed_on >= received_date)
);
comment on table claim_refund is 'Its numbers are of one series with refunds of advances.';
comment on column claim_refund.base_amount is 'What the books carried of that part of the claim.';
comment on column claim_refund.reversed_on is 'The day it was taken back, since it was none.';
create index claim_refund_of_note on claim_refund (debit_note_id, id);

create view claim_refund_movement (debit_note_id, day, amount, base_amount) as
  select debit_note_id, received_date, amount, base_amount from claim_refund
  union all
  select debit_note_id, reversed_on, -amount, -base_amount from claim_refund
  where reversed_on is not null;
comment on view claim_refund_movement is 'What lowers a claim on a day, and what raises it again.';
