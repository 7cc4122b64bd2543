-- Goods of a supplier that wait for somebody's judgement, and receipts that are reversed.

create table inspection_hold (
  inspection_id text primary key,
  goods_receipt_id text not null,
  level_id text not null references stock_level,
  move_id text not null references stock_move,
  quantity numeric(24, 8) not null check (quantity >= 0)
);
create index inspection_hold_of_level on inspection_hold (level_id);
create index inspection_hold_of_move on inspection_hold (move_id);
create index inspection_hold_of_receipt on inspection_hold (goods_receipt_id);
comment on table inspection_hold is
  'What of a receipt is kept apart until it is judged; changed only by who has its level locked.';

alter table stock_document drop constraint stock_document_type_check;
alter table stock_document add constraint stock_document_type_check
  check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT', 'RETURN', 'TRANSFER',
    'SUPPLIER_RETURN', 'LANDED_COST', 'BILL', 'REVALUATION', 'RECEIPT_REVERSAL'));
