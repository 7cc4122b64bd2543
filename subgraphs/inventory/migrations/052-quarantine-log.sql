create table quarantine_change (
  id text primary key,
  level_id text not null references stock_level,
  quantity numeric(24, 8) not null check (quantity <> 0),
  cause text not null,
  reason text,
  document_id text,
  actor text not null,
  recorded_at timestamptz not null
);
create index quarantine_change_of_level on quarantine_change (level_id, recorded_at, id);
comment on table quarantine_change is
  'Why goods were kept apart (positive) or are not any more; per level they sum to quarantined.';
create trigger quarantine_change_stands before update or delete or truncate on quarantine_change
  for each statement execute function refuse_change();

insert into quarantine_change (id, level_id, quantity, cause, reason, actor, recorded_at)
select 'qch_' || substr(id, 5), id, quarantined, 'STAFF', 'Before reasons were kept', 'system', now()
from stock_level where quarantined <> 0;

alter table stock_count_line add from_quarantine numeric(24, 8) not null default 0;
comment on column stock_count_line.from_quarantine is
  'What the posted count has taken of goods that were kept apart.';
