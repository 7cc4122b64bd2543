alter table customer add billing_basis text not null default 'ISSUE'
  check (billing_basis in ('ISSUE', 'DELIVERY', 'COLLECTIVE_DAILY', 'COLLECTIVE_WEEKLY',
    'COLLECTIVE_MONTHLY', 'ORDER'));
comment on column customer.billing_basis is
  'What makes its orders'' goods billed, where an order does not say otherwise.';
