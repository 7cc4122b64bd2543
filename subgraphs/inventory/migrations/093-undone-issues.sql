alter table stock_document drop constraint stock_document_type_check;
alter table stock_document add constraint stock_document_type_check
  check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT', 'RETURN', 'TRANSFER',
    'SUPPLIER_RETURN', 'LANDED_COST', 'BILL', 'REVALUATION', 'RECEIPT_REVERSAL',
    'ISSUE_REVERSAL'));
