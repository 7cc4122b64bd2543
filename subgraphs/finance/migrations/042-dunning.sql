-- Reminders of invoices that are overdue, by levels, and promises that hold them off.

create table dunning_level (
  level integer primary key check (level between 1 and 9),
  days_overdue integer not null check (days_overdue between 1 and 999)
);
insert into dunning_level (level, days_overdue) values (1, 7), (2, 21), (3, 35);

create table dunning_notice (
  id text primary key,
  customer_id text not null,
  level integer not null,
  day date not null,
  total numeric(24, 4) not null check (total > 0),
  noted_at timestamptz not null,
  noted_by text not null
);
create index dunning_notice_by_day on dunning_notice (day, id);
create index dunning_notice_of_customer on dunning_notice (customer_id, day, id);
comment on column dunning_notice.level is 'The highest of its items.';

create table dunning_item (
  invoice_id text not null references invoice,
  level integer not null,
  notice_id text not null references dunning_notice,
  open numeric(24, 4) not null check (open > 0),
  -- No level comes twice for an invoice.
  primary key (invoice_id, level)
);
create index dunning_item_of_notice on dunning_item (notice_id);

create table payment_promise (
  id text primary key,
  invoice_id text not null references invoice,
  promised_date date not null,
  noted_at timestamptz not null,
  noted_by text not null
);
create index payment_promise_of_invoice on payment_promise (invoice_id, id);
comment on table payment_promise is 'Of an invoice''s promises the last one holds.';
