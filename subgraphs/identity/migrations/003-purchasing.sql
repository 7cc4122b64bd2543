-- Scopes of purchase orders and supplier bills, for the roles that an installation begins with, where they still are.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('BUYER', array['purchasing:confirm', 'purchasing:internal', 'finance:payables']),
  ('WAREHOUSE', array['purchasing:read', 'purchasing:internal', 'purchasing:receive']),
  ('ACCOUNTANT', array['purchasing:approve', 'purchasing:internal', 'finance:approve', 'finance:pay',
    'finance:payables']),
  ('READER', array['purchasing:internal', 'finance:payables']),
  ('SUPPLIER', array['purchasing:confirm', 'finance:payables'])
) as fresh (code, added)
where role.code = fresh.code;
