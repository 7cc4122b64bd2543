create sequence quotation_number;
create table quotation (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  channel text not null,
  currency text not null,
  valid_until date not null,
  status text not null check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'CONVERTED', 'LOST')),
  net numeric(20, 4) not null,
  tax numeric(20, 4) not null,
  gross numeric(20, 4) not null check (gross = net + tax),
  lines jsonb not null,
  note text,
  reason text,
  drafted_by text not null,
  drafted_at timestamptz not null,
  sent_at timestamptz,
  accepted_at timestamptz,
  accepted_by text,
  order_id text unique,
  version integer not null,
  check ((status = 'CONVERTED') = (order_id is not null))
);
create index quotation_by_draft on quotation (drafted_at, id);
create index quotation_by_status on quotation (status, drafted_at, id);
create index quotation_of_customer on quotation (customer_id, drafted_at, id);
comment on column quotation.lines is 'Priced lines as they were offered; prices do not change.';
