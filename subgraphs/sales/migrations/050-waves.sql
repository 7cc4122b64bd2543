create sequence wave_number;

create function next_wave_number() returns text language sql volatile as $$
  select 'WV-' || lpad(n::text, greatest(6, length(n::text)), '0') from nextval('wave_number') n
$$;

create table pick_wave (
  id text primary key,
  number text not null unique,
  warehouse_id text not null,
  mode text not null check (mode in ('SINGLE', 'BATCH', 'ZONE')),
  planned_at timestamptz not null,
  planned_by text not null,
  released_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  version integer not null,
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index wave_by_plan on pick_wave (planned_at, id);
create index wave_of_warehouse on pick_wave (warehouse_id, planned_at, id);

create table wave_delivery (
  wave_id text not null references pick_wave,
  delivery_id text not null references delivery,
  position integer not null,
  left_at timestamptz,
  primary key (wave_id, delivery_id)
);
create unique index one_wave_of_delivery on wave_delivery (delivery_id) where left_at is null;
comment on column wave_delivery.left_at is 'Since then it may be in another wave.';

create table pick_list (
  id text primary key,
  wave_id text not null references pick_wave,
  position integer not null,
  zone text,
  delivery_id text references delivery,
  picker_id text,
  assigned_at timestamptz,
  version integer not null,
  unique (wave_id, position),
  check ((picker_id is null) = (assigned_at is null))
);
create index pick_list_of_picker on pick_list (picker_id) where picker_id is not null;
comment on column pick_list.delivery_id is 'Of a list for one order; the goods of others are sorted.';

create table pick_line (
  id text primary key,
  pick_list_id text not null references pick_list,
  position integer not null,
  product_id text not null,
  bin_id text,
  bin_code text,
  lot_id text,
  unique (pick_list_id, position)
);

create table pick_part (
  id text primary key,
  pick_line_id text not null references pick_line,
  position integer not null,
  delivery_id text not null references delivery,
  delivery_line_id text not null references delivery_line,
  quantity numeric(24, 8) not null,
  picked numeric(24, 8) not null check (picked >= 0),
  missing numeric(24, 8) not null check (missing >= 0),
  serials text[] not null default '{}',
  -- Nobody picks more than the list says.
  check (picked + missing <= quantity),
  unique (pick_line_id, position)
);
create index pick_part_of_delivery on pick_part (delivery_id);
create index pick_part_of_delivery_line on pick_part (delivery_line_id);
comment on table pick_part is 'What of a line of a pick list is for which delivery; base units.';

alter table delivery_line add scanned numeric(24, 8) not null default 0 check (scanned >= 0);
comment on column delivery_line.scanned is 'Base units that pickers have scanned for it.';
