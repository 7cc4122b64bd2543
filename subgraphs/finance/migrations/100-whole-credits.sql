-- A credit note is of a return, or it takes a whole invoice back.

alter table credit_note
  alter return_order_id drop not null,
  add invoice_id text unique references invoice,
  add constraint credit_note_of_one check ((return_order_id is null) <> (invoice_id is null));
comment on column credit_note.invoice_id is 'Which it takes back as a whole.';
