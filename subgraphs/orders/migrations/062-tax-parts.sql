-- The taxes that a line's rate consists of: code, percent, whether it is levied on those before it.
alter table order_line alter tax_rate type numeric(12, 8), add tax_parts jsonb;
