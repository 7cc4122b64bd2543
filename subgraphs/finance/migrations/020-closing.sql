-- Months are closed in their order, and only once they have ended.

-- What was closed ahead of its end is open again.
delete from closed_period where period >= to_char(now() at time zone 'utc', 'YYYY-MM');

comment on table closed_period is
  'Months that were closed; all up to the last of them take no entries. Reopening takes a row away.';

create or replace function hold_books(day date) returns table (accounts jsonb, is_closed boolean)
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('waybill finance books'));
  return query select
    (select jsonb_object_agg(role, account_id) from posting_rule),
    exists (select from closed_period where period >= to_char(day, 'YYYY-MM'));
end $$;
