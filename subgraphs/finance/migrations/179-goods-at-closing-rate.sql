-- What is owed for goods that no bill has come for, as of any day; claims on suppliers with it.

alter table noted_receipt_line
  add purchase_order_line_id text, add posting_date date, add value numeric(24, 4),
  add base_value numeric(24, 4);
comment on column noted_receipt_line.posting_date is
  'The day the goods came; empty of those noted before it was: they count as there at any day.';
create index noted_receipt_line_by_day on noted_receipt_line (posting_date)
  where posting_date is not null;

alter table late_goods add posting_date date not null;

alter table debit_note_line add base_withheld numeric(24, 4);
update debit_note_line l set base_withheld = coalesce(
  (back.cost - back.regained) * l.withheld / nullif(back.withheld, 0), 0)
from (
  select n.id, product_id, sum(k.withheld) as withheld, sum(regained) as regained,
    (select sum(debit - credit) from journal_entry e join journal_line j on j.entry_id = e.id
      join posting_rule r on r.account_id = j.account_id
      where e.source_id = n.supplier_return_id and role = 'GRNI'
        and j.product_id = k.product_id) as cost
  from debit_note n join debit_note_line k on k.debit_note_id = n.id
  group by n.id, product_id) back
where back.id = l.debit_note_id and back.product_id = l.product_id;
set constraints all immediate;
alter table debit_note_line alter base_withheld set not null;
comment on column debit_note_line.base_withheld is
  'What goods received not invoiced were booked for of what may not be billed any more.';

alter table revalued_item
  drop constraint revalued_item_kind_check,
  add constraint revalued_item_kind_check
    check (kind in ('RECEIVABLE', 'PAYABLE', 'GOODS', 'CLAIM', 'BANK'));
