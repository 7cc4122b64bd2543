-- What was paid in advance may go back, all of it too.

alter table order_prepayment
  drop constraint order_prepayment_amount_check,
  add constraint order_prepayment_amount_check check (amount >= 0);
comment on column order_prepayment.amount is 'What is left of it with us.';
