-- An order has goods of an undone goods issue again once stock has them.

alter table dispatch add back_at timestamptz;
comment on column dispatch.back_at is 'When the order heard that its goods are on hand again.';
update dispatch set back_at = reversed_at where reversed_at is not null;
