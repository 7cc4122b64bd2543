-- Scopes of giving up and reminding, for the roles that an installation begins with.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('ACCOUNTANT', array['finance:discount', 'finance:dun', 'finance:write-off'])
) as fresh (code, added)
where role.code = fresh.code;
