-- What is weighed for a delivery may leave only in part: its share of the weight leaves.

alter table delivery_weight add quantity numeric(24, 8) check (quantity > 0);
comment on column delivery_weight.quantity is
  'How many were weighed, in the base unit; null where that was not kept: all that have left.';
