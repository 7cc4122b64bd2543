alter table stock_policy drop constraint stock_policy_costing_method_check,
  add constraint stock_policy_costing_method_check check (costing_method
    in ('FIFO', 'MOVING_AVERAGE', 'MONTHLY_AVERAGE', 'STANDARD'));
alter table stock_level drop constraint stock_level_costing_method_check,
  add constraint stock_level_costing_method_check check (costing_method
    in ('FIFO', 'MOVING_AVERAGE', 'MONTHLY_AVERAGE', 'STANDARD'));
create index stock_level_by_monthly_average on stock_level (product_id)
  where costing_method = 'MONTHLY_AVERAGE';
