-- Scopes of purchase orders, for the roles that an installation begins with, where they still are.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('BUYER', array['purchasing:confirm', 'purchasing:internal']),
  ('WAREHOUSE', array['purchasing:read', 'purchasing:internal', 'purchasing:receive']),
  ('ACCOUNTANT', array['purchasing:approve', 'purchasing:internal']),
  ('READER', array['purchasing:internal']),
  ('SUPPLIER', array['purchasing:confirm'])
) as fresh (code, added)
where role.code = fresh.code;
