alter table order_line add column is_tax_included boolean not null default false;
comment on column order_line.is_tax_included is 'Its unit price includes tax.';
