-- What goods were booked for when they came, and what they cost beyond, by product and supplier.

create table supplier_receipt (
  goods_receipt_id text primary key,
  supplier_id text not null
);
comment on table supplier_receipt is 'Who delivered with a goods receipt.';

create view purchase_line as
select l.*, e.source_type, r.role,
  case e.source_type
    when 'BILL' then (select supplier_id from bill where bill.id = e.source_id)
    when 'DEBIT_NOTE' then (select supplier_id from debit_note note where note.id = e.source_id)
    when 'SUPPLIER_RETURN' then (
      select supplier_id from debit_note note where note.supplier_return_id = e.source_id)
    else (select supplier_id from supplier_receipt where goods_receipt_id = e.source_id)
  end as supplier_id
from journal_line l join journal_entry e on e.id = l.entry_id
join posting_rule r on r.account_id = l.account_id
where r.role = 'PURCHASE_VARIANCE'
  or (r.role = 'INVENTORY' and e.source_type in ('RECEIPT', 'RECEIPT_REVERSAL'));
comment on view purchase_line is
  'Purchase price variances in the ledger, and beside them what received goods were booked for.';
