-- Who plans sales does not approve the plan, nor decides alone about a customer's credit.
insert into role (code, name, scopes, updated_at, version)
select 'SALES_MANAGER', 'Head of sales',
  array(select distinct scope from unnest(scopes || '{orders:credit,sales:approve}') scope
    order by 1), now(), 1
from role where code = 'SALES'
on conflict (code) do nothing;
