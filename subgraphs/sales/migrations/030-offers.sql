alter table quotation add column revision integer not null default 1 check (revision > 0);
alter table quotation add column token text unique;
comment on column quotation.token is 'Of the link by which the customer answers; anew at each sending.';

create table quotation_revision (
  quotation_id text not null references quotation (id),
  revision integer not null,
  valid_until date not null,
  currency text not null,
  net numeric(20, 4) not null,
  tax numeric(20, 4) not null,
  gross numeric(20, 4) not null,
  lines jsonb not null,
  note text,
  sent_at timestamptz not null,
  revised_at timestamptz not null,
  primary key (quotation_id, revision)
);
comment on table quotation_revision is 'Offers as they were sent, before they were written anew.';
