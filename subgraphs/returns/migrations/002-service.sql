create sequence service_ticket_number;

create table warranty (
  product_id text primary key,
  months integer not null check (months between 0 and 600),
  updated_at timestamptz not null,
  version integer not null
);
comment on table warranty is 'For how many months after delivery a product is under warranty.';

create table service_ticket (
  id text primary key,
  number text not null unique,
  customer_id text not null,
  product_id text not null,
  order_id text,
  order_line_id text,
  serial text,
  subject text not null,
  description text,
  priority text not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  status text not null,
  warranty_until date,
  is_under_warranty boolean not null,
  is_chargeable boolean,
  cause text,
  action text,
  resolution text,
  opened_by text not null,
  assignee text,
  started_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index service_ticket_by_creation on service_ticket (created_at, id);
create index service_ticket_by_status on service_ticket (status, created_at, id);
create index service_ticket_by_priority on service_ticket (priority, created_at, id);
create index service_ticket_of_customer on service_ticket (customer_id, created_at, id);
create index service_ticket_of_product on service_ticket (product_id, created_at, id);

create table survey (
  id text primary key,
  token text not null unique,
  kind text not null check (kind in ('DELIVERY', 'RETURN', 'TICKET')),
  subject_id text not null,
  customer_id text not null,
  invited_at timestamptz not null,
  answered_at timestamptz,
  csat integer check (csat between 1 and 5),
  nps integer check (nps between 0 and 10),
  comment text,
  unique (kind, subject_id),
  check (answered_at is not null or (csat is null and nps is null and comment is null))
);
create index survey_by_invitation on survey (invited_at, id);
create index survey_by_answer on survey (answered_at) where answered_at is not null;
create index survey_of_customer on survey (customer_id, invited_at, id);

create table delivered_line (
  delivery_id text not null,
  order_line_id text not null,
  product_id text not null,
  customer_id text not null,
  channel text not null,
  quantity numeric(24, 8) not null,
  delivered_on date not null,
  primary key (delivery_id, order_line_id)
);
create index delivered_line_by_day on delivered_line (delivered_on);
comment on table delivered_line is 'What customers have got: returns are counted against it.';
create index return_order_by_receipt on return_order (received_at) where received_at is not null;
