alter table stock_document drop constraint stock_document_type_check;
alter table stock_document add constraint stock_document_type_check
  check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT', 'RETURN'));

create index stock_move_of_line on stock_move (line_id, recorded_at, id) where line_id is not null;
comment on index stock_move_of_line is 'Goods come back from a customer at the cost they left with.';
