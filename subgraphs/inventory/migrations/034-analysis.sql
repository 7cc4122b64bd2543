alter table demand
  add noted_at timestamptz,
  add first_wanted numeric(24, 8),
  add first_filled numeric(24, 8);
create index demand_of_product on demand (product_id, noted_at) where noted_at is not null;
comment on column demand.first_filled is
  'Of what the line wanted when it was noted, what stock could give at once: the fill rate.';

-- What came in when, for the age of what lies there.
create index stock_move_of_inflow on stock_move (level_id, posting_date)
  include (quantity) where quantity > 0;
