-- Scopes of the customers' area, for the roles that an installation begins with, where they still are.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('SALES', array['crm:timeline', 'crm:request', 'crm:service', 'crm:setup']),
  ('ACCOUNTANT', array['crm:timeline']),
  ('READER', array['crm:timeline']),
  ('CUSTOMER', array['crm:timeline', 'crm:request'])
) as fresh (code, added)
where role.code = fresh.code;
