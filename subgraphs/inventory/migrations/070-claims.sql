-- Which lots an order line takes; what is put right about a lot.
alter table lot add manufactured_on date,
  add constraint made_before_it_expires check (manufactured_on <= expires_on);

create table lot_correction (
  id text primary key,
  lot_id text not null references lot,
  expired_before date,
  expires_on date,
  manufactured_before date,
  manufactured_on date,
  reason text not null,
  actor text not null,
  corrected_at timestamptz not null
);
create index lot_correction_of_lot on lot_correction (lot_id, id);
comment on table lot_correction is 'What somebody has put right about the days of a lot.';
comment on column lot_correction.expired_before is 'What the expiry was until then.';
create trigger lot_correction_stands before update or delete or truncate on lot_correction
  for each statement execute function refuse_change();

alter table demand add lot_id text references lot,
  add least_days integer check (least_days > 0);
comment on column demand.lot_id is 'Only goods of this lot serve it; null when any do.';
comment on column demand.least_days is 'Goods serve it that are good for so many days yet.';
create index demand_of_lot on demand (lot_id) where lot_id is not null;
