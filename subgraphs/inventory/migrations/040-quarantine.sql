alter table stock_level
  add quarantined numeric(24, 8) not null default 0,
  drop constraint reserved_is_on_hand,
  add constraint reserved_is_on_hand
    check (reserved >= 0 and (reserved + quarantined <= on_hand or allows_negative)),
  add constraint quarantined_is_on_hand check (quarantined between 0 and greatest(on_hand, 0));
comment on column stock_level.quarantined is
  'Base units on hand that nobody gets: to be mended, given back, or looked for.';
