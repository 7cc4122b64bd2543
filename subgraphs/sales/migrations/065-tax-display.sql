alter table sales_channel add tax_display text not null default 'EXCLUDED'
  check (tax_display in ('EXCLUDED', 'INCLUDED'));
