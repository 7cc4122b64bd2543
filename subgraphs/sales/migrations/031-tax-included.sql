alter table price_list add column is_tax_included boolean not null default false;
comment on column price_list.is_tax_included is 'Its prices include tax.';
alter table sales_channel add column tax_rounding text not null default 'LINE'
  check (tax_rounding in ('LINE', 'DOCUMENT'));
comment on column sales_channel.tax_rounding is
  'Whether tax is rounded line by line, or per rate over the whole document and then spread.';
