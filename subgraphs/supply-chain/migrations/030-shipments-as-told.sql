-- Since when a shipment stands as it does, when that was noted, and what its goods are worth.

alter table outbound_shipment
  add status_since timestamptz,
  add noted_at timestamptz,
  add goods_value numeric(20, 4) check (goods_value >= 0),
  add goods_currency text;
update outbound_shipment set status_since = issued_at, noted_at = issued_at;
alter table outbound_shipment
  alter status_since set not null,
  alter noted_at set not null;
comment on column outbound_shipment.noted_at is
  'Much later than status_since: history that was brought in, which more of it may follow.';
comment on column outbound_shipment.lane is
  'Country and region, else city, that the goods go to, from the warehouse.';
