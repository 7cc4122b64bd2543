-- What accepted goods weigh, where the product's goods are weighed.
alter table goods_receipt_line
  add weight numeric(24, 8) check (weight >= 0),
  add weight_unit text,
  add check ((weight is null) = (weight_unit is null));
