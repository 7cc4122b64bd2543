alter table stock_document drop constraint stock_document_type_check;
alter table stock_document add constraint stock_document_type_check
  check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT', 'RETURN', 'TRANSFER',
    'SUPPLIER_RETURN', 'LANDED_COST', 'BILL', 'REVALUATION', 'RECEIPT_REVERSAL',
    'ISSUE_REVERSAL'));

-- Goods that have not left after all leave again when they would have: by FIFO it matters.
alter table cost_layer add place bigint;
comment on column cost_layer.place is
  'Of goods whose issue was taken back: the position they had before; they leave in that order.';
alter table consumption add place bigint;
comment on column consumption.place is 'Which the goods had among those on hand, where it is known.';
