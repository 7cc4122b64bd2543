-- Scopes of stock control and requisitions, for the roles that an installation begins with.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('BUYER', array['inventory:analyse', 'inventory:plan', 'purchasing:request']),
  ('WAREHOUSE', array['inventory:analyse', 'inventory:count', 'inventory:plan',
    'purchasing:request']),
  ('SALES', array['purchasing:request', 'sales:accept', 'sales:analyse', 'sales:plan']),
  ('CUSTOMER', array['sales:accept']),
  ('ACCOUNTANT', array['finance:budget', 'orders:policy', 'inventory:analyse', 'inventory:approve',
    'sales:analyse']),
  ('READER', array['inventory:analyse', 'sales:analyse'])
) as fresh (code, added)
where role.code = fresh.code;
