-- Scopes of reports and analytics, for the roles that an installation begins with.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('SALES', array['analytics:read', 'analytics:write']),
  ('BUYER', array['analytics:read', 'analytics:write']),
  ('WAREHOUSE', array['analytics:read']),
  ('LOGISTICS', array['analytics:read']),
  ('ACCOUNTANT', array['analytics:read', 'analytics:write']),
  ('READER', array['analytics:read'])
) as fresh (code, added)
where role.code = fresh.code;
