-- A posting rule may change. Each account that a role has had stays known as its account, so that
-- what was posted before still counts where figures are told by role; and it has no other role.

alter table posting_rule rename to role_account;
alter table role_account
  drop constraint posting_rule_pkey,
  add primary key (account_id),
  add since timestamptz,
  add until timestamptz,
  add changed_by text,
  add version integer not null default 1;
create unique index one_account_of_a_role on role_account (role) where until is null;
comment on table role_account is 'Accounts that roles post to or did; each is of one role for good.';
comment on column role_account.since is 'Null: since the books were opened.';
comment on column role_account.until is 'Null: the role posts to it now.';

create view posting_rule as select role, account_id from role_account where until is null;
comment on view posting_rule is 'Where roles post to now.';

-- What is bound without an account is bound on the one that the cost of goods goes to now.
create or replace view bound as
select l.document_id, coalesce(l.account_id, goods.account_id) as account_id, l.cost_center_id,
  l.day, l.amount
from commitment_line l join commitment c using (document_id)
left join posting_rule goods on goods.role = 'COGS'
where c.is_bound and not exists (
  select from commitment o where o.is_bound and o.requisition_ids @> array[c.document_id]);

create or replace function landed_share(product text) returns numeric language sql stable as $$
  select landed / nullif(landed + received, 0)
  from (
    select
      coalesce(sum(credit - debit) filter (where role = 'LANDED_COST'), 0) as landed,
      coalesce(sum(debit - credit) filter (where role = 'INVENTORY' and source_type in ('RECEIPT',
        'OPENING', 'RECEIPT_REVERSAL', 'SUPPLIER_RETURN', 'BILL')), 0) as received
    from journal_line l join role_account r using (account_id)
    join journal_entry e on e.id = l.entry_id
    where l.product_id = product and role in ('LANDED_COST', 'INVENTORY')) goods
$$;
