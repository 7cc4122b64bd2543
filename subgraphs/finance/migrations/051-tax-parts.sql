-- A rate may consist of several taxes; what it consisted of is known as long as documents have it.

alter table tax_rate alter percent type numeric(12, 8);
alter table invoice_line alter tax_rate type numeric(12, 8);
alter table credit_note_line alter tax_rate type numeric(12, 8);

create table tax_composition (
  country text not null,
  code text not null,
  -- Of the net amount, in all.
  percent numeric(12, 8) not null,
  -- In order: code, percent, whether it is levied on the taxes before it, too.
  parts jsonb not null check (jsonb_array_length(parts) between 2 and 10),
  primary key (country, code, percent)
);
