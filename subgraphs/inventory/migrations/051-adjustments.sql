alter table replenishment_rule add adjustments jsonb not null default '[]';
comment on column replenishment_rule.adjustments is
  'Planned factors: figure, factor, last factor, from, until, reason.';
