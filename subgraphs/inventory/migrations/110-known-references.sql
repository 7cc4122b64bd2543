-- Documents, levels and moves stay for ever, so nobody need lock them for a move that refers to
-- them: they are looked up, for all moves of a statement together. A late cost adds 20,000.

create trigger stock_document_stands before update or delete or truncate on stock_document
  for each statement execute function refuse_change();
create trigger stock_level_stays before update of id or delete or truncate on stock_level
  for each statement execute function refuse_change();

alter table stock_move
  drop constraint stock_move_document_id_fkey,
  drop constraint stock_move_level_id_fkey,
  drop constraint stock_move_corrects_id_fkey;

create function require_known_references() returns trigger language plpgsql as $$
declare stray text;
begin
  -- Scalar subqueries: each is one look into the key's index, however many rows are expected.
  select id into stray from added
  where (select true from stock_document d where d.id = document_id) is null
    or (select true from stock_level l where l.id = level_id) is null
    or (corrects_id is not null
      and (select true from stock_move m where m.id = added.corrects_id) is null)
  limit 1;
  if found then
    raise exception 'stock move % refers to what is not there', stray
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger stock_move_refers after insert on stock_move
  referencing new table as added
  for each statement execute function require_known_references();
