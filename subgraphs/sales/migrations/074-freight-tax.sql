alter table sales_channel add freight_tax_code text;
comment on column sales_channel.freight_tax_code is
  'Of the company''s country: what freight charged with goods is taxed by; null: it is not taxed.';
