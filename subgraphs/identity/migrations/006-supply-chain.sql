-- Scopes of forecasts, plans, ship notices and the control tower, for the roles that an installation begins with, where they still are.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('BUYER', array['supply-chain:read', 'supply-chain:internal', 'supply-chain:plan',
    'supply-chain:ship', 'supply-chain:watch']),
  ('SALES', array['supply-chain:read', 'supply-chain:internal']),
  ('WAREHOUSE', array['supply-chain:read', 'supply-chain:internal', 'supply-chain:watch']),
  ('LOGISTICS', array['supply-chain:read', 'supply-chain:internal', 'supply-chain:watch']),
  ('ACCOUNTANT', array['supply-chain:read', 'supply-chain:internal']),
  ('READER', array['supply-chain:read', 'supply-chain:internal']),
  ('SUPPLIER', array['supply-chain:read', 'supply-chain:ship'])
) as fresh (code, added)
where role.code = fresh.code;
