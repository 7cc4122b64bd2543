create table order_document (
  id text primary key,
  format text not null,
  channel text not null,
  identity text not null unique,
  sha256 text not null,
  content bytea not null,
  file_name text not null,
  sender text,
  subject text,
  customer_id text,
  customer_po_number text,
  problems jsonb not null,
  order_id text unique,
  ordered_at timestamptz,
  dismissal jsonb,
  status text not null,
  received_at timestamptz not null,
  received_by text not null,
  updated_at timestamptz not null,
  version integer not null,
  check (ordered_at is null or dismissal is null)
);
create index order_document_by_time on order_document (received_at, id);
create index order_document_by_status on order_document (status, received_at, id);
create index order_document_by_customer on order_document (customer_id, received_at, id);
create index order_document_by_channel on order_document (channel, received_at, id);
comment on column order_document.identity is
  'Who sends it, and its hash or the Message-ID of a letter: the same document comes in once.';
comment on column order_document.order_id is 'Its draft, and the order that this has become.';
