-- What has left of each line of an order that is billed ahead, so that no cent of rounding stays.

alter table plan_line
  add earned numeric(24, 8) not null default 0, add earned_net numeric(24, 4) not null default 0;
comment on column plan_line.earned is 'Quantity that has left.';
alter table earning add parts jsonb not null default '[]';
comment on column earning.parts is 'Of which line how much has left, and what it came to.';
