-- The second quantity of goods that are counted by the piece and sold by weight.
alter table known_product add catch_weight_unit text,
  add nominal_weight numeric(24, 8) check (nominal_weight > 0);

alter table stock_level add weight numeric(24, 8), add opening_weight numeric(24, 8);
comment on column stock_level.weight is 'In the product''s catch weight unit; null where unweighed.';
comment on column stock_level.opening_weight is
  'What lay there by its nominal weight when weighing began; the moves since sum to the rest.';

alter table stock_move add weight numeric(24, 8), add weighed numeric(24, 8),
  add weight_unit text;
comment on column stock_move.weight is 'Signed like the quantity; what it changes the balance by.';
comment on column stock_move.weighed is
  'What the scales have said, where the balance had another weight for the last goods of a level.';

create table delivery_weight (
  delivery_id text not null,
  line_id text not null,
  product_id text not null,
  weight numeric(24, 8) not null check (weight > 0),
  weighed_at timestamptz not null,
  weighed_by text not null,
  primary key (delivery_id, line_id)
);
comment on table delivery_weight is 'What the goods weigh that leave with a line of a delivery.';
