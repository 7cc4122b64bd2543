-- Whose goods must be named before they leave, and how many of a line's have been.
create table tracked_product (
  product_id text primary key,
  tracking text not null check (tracking in ('LOT', 'SERIAL'))
);
comment on table tracked_product is 'Products whose goods are told apart, as the catalog has it.';

alter table delivery_line
  add named numeric(24, 8) not null default 0 check (named >= 0),
  add is_to_repick boolean not null default false;
comment on column delivery_line.named is 'Base units of which somebody has said which were picked.';
comment on column delivery_line.is_to_repick is 'What was picked must not leave: others must be.';
