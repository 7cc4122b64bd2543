alter table warehouse add channels text[] not null default '{}';
comment on column warehouse.channels is 'Codes of the sales channels that it serves; none: all.';
