create table promotion (
  id text primary key,
  code text not null unique,
  name text not null,
  name_zh text,
  kind text not null,
  currency text,
  percent numeric(9, 6) check (percent > 0 and percent <= 100),
  amount numeric(20, 6) check (amount >= 0),
  product_ids jsonb not null,
  min_quantity numeric(24, 8) check (min_quantity >= 0),
  max_quantity numeric(24, 8) check (max_quantity >= min_quantity),
  buy_quantity numeric(24, 8) check (buy_quantity > 0),
  get_quantity numeric(24, 8) check (get_quantity > 0),
  components jsonb not null,
  min_amount numeric(20, 6) check (min_amount >= 0),
  priority integer not null,
  stacking text not null,
  valid_from date,
  valid_to date,
  group_id text,
  customer_id text,
  channel_id text references sales_channel,
  coupon_code text,
  max_uses integer check (max_uses > 0),
  max_uses_per_customer integer check (max_uses_per_customer > 0),
  is_active boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  check (valid_to >= valid_from),
  check (num_nonnulls(group_id, customer_id, channel_id) <= 1)
);
create unique index promotion_by_coupon on promotion (upper(coupon_code));
create index promotion_by_name on promotion (name, id);
create index promotion_by_kind on promotion (kind, id);
create index promotion_by_priority on promotion (priority, id);
create index promotion_running on promotion (priority, id) where is_active;
comment on table promotion is
  'What lowers prices for a time. No two that could meet in a basket have the same priority.';

-- A use is held while an order is placed, and counts for good once the order is there.
create table coupon_use (
  promotion_id text not null references promotion,
  reference text not null,
  customer_id text not null,
  order_id text,
  taken_at timestamptz not null,
  primary key (promotion_id, reference)
);
create index coupon_use_of_customer on coupon_use (promotion_id, customer_id);
create index coupon_use_by_reference on coupon_use (reference);
create index coupon_use_of_order on coupon_use (order_id) where order_id is not null;
create index coupon_use_held on coupon_use (taken_at) where order_id is null;
