-- Each order bears its part of what carrying it with others costs.

alter table shipment_part add weight_kg numeric(24, 8), add net numeric(24, 4);
comment on column shipment_part.weight_kg is
  'Of its goods, where the catalog knows it of each; asked for what leaves with others only.';
comment on column shipment_part.net is
  'What its goods were sold for, without tax, where that is in the company''s currency.';
