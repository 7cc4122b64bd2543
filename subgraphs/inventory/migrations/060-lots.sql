-- Below a level, where somebody minds: which lot, in which bin; serials one by one.
alter table warehouse add has_bins boolean not null default false;
alter table stock_policy add tracking text not null default 'NONE'
  check (tracking in ('NONE', 'LOT', 'SERIAL'));

alter table stock_level
  add tracking text not null default 'NONE' check (tracking in ('NONE', 'LOT', 'SERIAL')),
  add has_bins boolean not null default false,
  add held numeric(24, 8) not null default 0 check (held >= 0),
  add overlap numeric(24, 8) not null default 0 check (overlap >= 0);
comment on column stock_level.held is 'Of it, in lots that are blocked or expired, or in bins apart.';
comment on column stock_level.overlap is
  'What is kept apart by hand and held by its lot as well: quarantined once, not twice.';

create table bin (
  id text primary key,
  warehouse_id text not null references warehouse,
  code text not null,
  kind text not null check (kind in ('STORAGE', 'PICK', 'RECEIVING', 'QUARANTINE')),
  pick_sequence integer not null,
  is_active boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  unique (warehouse_id, code)
);
create index bin_by_sequence on bin (warehouse_id, pick_sequence, id);

create table lot (
  id text primary key,
  product_id text not null,
  code text not null,
  expires_on date,
  supplier_id text,
  document_id text not null,
  received_at timestamptz not null,
  is_blocked boolean not null default false,
  is_expired boolean not null default false,
  reason text,
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  unique (product_id, code)
);
create index lot_by_receipt on lot (received_at, id);
create index lot_of_product on lot (product_id, received_at, id);
create index lot_to_expire on lot (expires_on) where not is_expired and expires_on is not null;
comment on column lot.document_id is 'What it came with first.';
comment on column lot.is_expired is 'Its day has passed, and its goods are held.';

create table stock_place (
  level_id text not null references stock_level,
  bin_id text references bin,
  lot_id text references lot,
  quantity numeric(24, 8) not null check (quantity > 0),
  since timestamptz not null,
  unique nulls not distinct (level_id, bin_id, lot_id)
) with (fillfactor = 70);
create index stock_place_of_lot on stock_place (lot_id) where lot_id is not null;
create index stock_place_of_bin on stock_place (bin_id) where bin_id is not null;
comment on table stock_place is
  'Where the goods of a level lie, and of which lot they are; they sum to what is on hand.';

create table serial (
  id text primary key,
  product_id text not null,
  code text not null,
  status text not null check (status in ('NEW', 'ON_HAND', 'IN_TRANSIT', 'ISSUED', 'GONE')),
  level_id text references stock_level,
  bin_id text references bin,
  changed_at timestamptz not null,
  unique (product_id, code),
  check ((status = 'ON_HAND') = (level_id is not null))
);
create index serial_of_level on serial (level_id, bin_id) where level_id is not null;
create index serial_by_change on serial (changed_at, id);
create index serial_of_product on serial (product_id, changed_at, id);

create table move_part (
  move_id text not null references stock_move,
  bin_id text references bin,
  lot_id text references lot,
  quantity numeric(24, 8) not null check (quantity <> 0),
  unique nulls not distinct (move_id, bin_id, lot_id)
);
create index move_part_of_lot on move_part (lot_id, move_id) where lot_id is not null;
comment on table move_part is 'Which goods a move moved; signed like it, only ever added to.';

create table move_serial (
  move_id text not null references stock_move,
  serial_id text not null references serial,
  primary key (move_id, serial_id)
);
create index move_serial_of_serial on move_serial (serial_id, move_id);

create table place_move (
  id text primary key,
  level_id text not null references stock_level,
  lot_id text references lot,
  from_bin_id text references bin,
  to_bin_id text references bin,
  quantity numeric(24, 8) not null check (quantity > 0),
  is_opening boolean not null default false,
  moved_at timestamptz not null,
  actor text not null,
  check (is_opening or from_bin_id is distinct from to_bin_id)
);
create index place_move_of_level on place_move (level_id, moved_at);
comment on table place_move is
  'Goods go from bin to bin; an opening says that a level keeps places from now on.';

create trigger move_part_stands before update or delete or truncate on move_part
  for each statement execute function refuse_change();
create trigger move_serial_stands before update or delete or truncate on move_serial
  for each statement execute function refuse_change();
create trigger place_move_stands before update or delete or truncate on place_move
  for each statement execute function refuse_change();

create table stock_pick (
  id text primary key,
  delivery_id text not null,
  line_id text not null,
  level_id text not null references stock_level,
  bin_id text references bin,
  lot_id text references lot,
  serial_id text references serial,
  quantity numeric(24, 8) not null check (quantity > 0),
  is_void boolean not null default false,
  picked_at timestamptz not null,
  picked_by text not null
);
create index stock_pick_of_delivery on stock_pick (delivery_id);
create index stock_pick_of_level on stock_pick (level_id);
create index stock_pick_of_lot on stock_pick (lot_id) where lot_id is not null;
create unique index serial_is_picked_once on stock_pick (serial_id) where serial_id is not null;
comment on table stock_pick is
  'What somebody has picked for a delivery, until it leaves; void when its lot was blocked since.';

alter table stock_alert
  add lot_id text references lot,
  add expires_on date,
  drop constraint stock_alert_kind_check,
  add constraint stock_alert_kind_check check (kind in ('NEGATIVE', 'STOCKOUT', 'SHORTAGE',
    'OVERSTOCK', 'DEAD_STOCK', 'EXPIRING', 'EXPIRED')),
  add constraint expiring_is_a_lot check ((kind in ('EXPIRING', 'EXPIRED')) = (lot_id is not null));
drop index one_alert_of_a_level;
create unique index one_alert_of_a_level on stock_alert (level_id)
  where resolved_at is null and kind <> 'DEAD_STOCK' and lot_id is null;
create unique index one_alert_of_a_lot on stock_alert (level_id, lot_id)
  where resolved_at is null and lot_id is not null;

alter table stock_watch_policy
  add expiring_days integer not null default 30 check (expiring_days between 0 and 3650);

alter table bin add emptied_at timestamptz;
comment on column bin.emptied_at is
  'The last that lay there by the books has left, and nobody has said that it is empty.';

create table bin_confirmation (
  id text primary key,
  bin_id text not null references bin,
  is_empty boolean not null,
  stock_count_id text references stock_count,
  confirmed_at timestamptz not null,
  confirmed_by text not null
);
create index bin_confirmation_of_bin on bin_confirmation (bin_id, confirmed_at);

alter table stock_count_line
  add bin_id text references bin,
  add lot_id text references lot,
  add serials jsonb,
  drop constraint stock_count_line_stock_count_id_product_id_key,
  add unique nulls not distinct (stock_count_id, product_id, bin_id, lot_id);
drop index counted_once_at_a_time;
create unique index counted_once_at_a_time on stock_count_line
  (warehouse_id, product_id, bin_id, lot_id) nulls not distinct where is_open;
