-- Scopes of returns and after-sales service, for the roles that an installation begins with, where they still are.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('SALES', array['returns:handle', 'returns:internal', 'returns:read', 'returns:setup', 'returns:write']),
  ('WAREHOUSE', array['returns:handle', 'returns:internal', 'returns:read']),
  ('ACCOUNTANT', array['returns:handle', 'returns:internal', 'returns:read', 'returns:setup']),
  ('READER', array['returns:internal', 'returns:read']),
  ('CUSTOMER', array['returns:read', 'returns:write'])
) as fresh (code, added)
where role.code = fresh.code;
