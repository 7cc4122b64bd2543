alter table review_policy add column tiers jsonb not null default '[]';
alter table review_policy add column credit_watch_percent numeric(9, 4)
  check (credit_watch_percent between 0 and 100);
alter table review_policy add column credit_stop_percent numeric(9, 4)
  check (credit_stop_percent >= 100);
alter table review_policy add column min_margin_percent numeric(9, 4)
  check (min_margin_percent between -100 and 100);
alter table review_policy add column max_discount_percent numeric(9, 4)
  check (max_discount_percent between 0 and 100);
alter table review_policy add column habit_factor numeric(9, 4) check (habit_factor >= 1);
alter table review_policy add column duplicate_hours integer not null default 24
  check (duplicate_hours between 0 and 8760);
create index order_line_habit on order_line (customer_id, product_id, placed_at);
comment on column review_policy.tiers is
  'Who may decide about orders worth more than an amount, the least amount first.';
