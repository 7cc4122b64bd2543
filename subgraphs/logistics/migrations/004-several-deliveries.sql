-- A shipment may carry several deliveries that left together.

alter table shipment
  add consolidation_id text unique,
  add order_ids text[] not null default '{}';
update shipment set order_ids = array[order_id];
comment on column shipment.delivery_id is 'The first that it carries; its order likewise.';
comment on column shipment.consolidation_id is 'In which deliveries left together, if they did.';
comment on column shipment.order_ids is 'The orders of all that it carries.';

create table shipment_part (
  delivery_id text primary key,
  shipment_id text not null references shipment,
  position integer not null,
  order_id text not null,
  order_number text not null,
  unique (shipment_id, position)
);
create index shipment_part_of_order on shipment_part (order_id);
comment on table shipment_part is 'The deliveries that shipments carry; each is carried once.';
insert into shipment_part (delivery_id, shipment_id, position, order_id, order_number)
  select delivery_id, id, 0, order_id, order_number from shipment;

alter table shipment_line add delivery_id text;
update shipment_line l set delivery_id = s.delivery_id from shipment s where s.id = l.shipment_id;
alter table shipment_line alter delivery_id set not null;
