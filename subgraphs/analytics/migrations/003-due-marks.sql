-- Each note has a row of its own: who notes something never waits for who reads it. Collections rest
-- the longer the more work they are.

alter table due_document drop constraint due_document_pkey;
drop index due_document_by_mark;
alter table due_document add primary key (mark);
create index due_document_of on due_document (kind, document_id, mark);
comment on table due_document is
  'Notes that a document is to be read: whoever has read it writes its facts if a note is left.';

alter table collecting add column rest_ms integer not null default 0;
comment on column collecting.rest_ms is 'How long the next collection waits after the last one.';
