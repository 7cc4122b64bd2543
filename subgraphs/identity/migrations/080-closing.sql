-- Who closes books does not reopen them: that is for the head of accounting.
insert into role (code, name, scopes, updated_at, version)
select 'CONTROLLER', 'Head of accounting',
  array(select distinct scope from unnest(scopes || '{finance:reopen}') scope order by 1), now(), 1
from role where code = 'ACCOUNTANT'
on conflict (code) do nothing;
