-- A goods issue that is taken back; its goods are planned anew.

alter table delivery
  add reversed_at timestamptz,
  add reversal_reason text,
  drop constraint delivery_status_check,
  drop constraint delivery_check,
  add constraint delivery_status_check check (status in
    ('PLANNED', 'PICKING', 'PICKED', 'PACKED', 'ISSUED', 'DELIVERED', 'REVERSED', 'CANCELLED')),
  add constraint delivery_issued_check
    check ((status in ('ISSUED', 'DELIVERED', 'REVERSED')) = (issued_at is not null)),
  add constraint delivery_reversed_check check ((status = 'REVERSED') = (reversed_at is not null)
    and (reversed_at is not null) = (reversal_reason is not null));

alter table sale add is_reversed boolean not null default false;
comment on column sale.is_reversed is
  'The goods issue was taken back: it no longer makes its order count as sold.';
