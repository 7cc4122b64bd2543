alter table sale rename column delivery_id to document_id;
create index sale_of_line on sale (line_id);
comment on table sale is
  'What was shipped, by line of a delivery, and, negative, what a credit note took back.';
