-- Goods that are weighed may be priced by weight: an order is an estimate, what has left is billed.

alter table order_line
  add price_unit text,
  add nominal_weight numeric(18, 8),
  add constraint order_line_priced check ((price_unit is null) = (nominal_weight is null));
comment on column order_line.price_unit is
  'The unit that the goods are weighed in, where they are priced by weight.';
comment on column order_line.nominal_weight is
  'About how much of it one base unit has: the amounts of the line are those of as much.';

alter table dispatch add weights jsonb, add unweighed jsonb;
comment on column dispatch.weights is 'What its goods weigh, by order line; null until it is heard.';
comment on column dispatch.unweighed is
  'When it left and with what, while what its goods cost waits for their weight.';
