-- Scopes of the fleet, for the roles that an installation begins with; and a role for drivers.
update role set scopes = array(select distinct scope from unnest(scopes || fresh.added) scope order by 1)
from (values
  ('LOGISTICS', array['logistics:drive', 'logistics:plan']),
  ('WAREHOUSE', array['logistics:drive']),
  ('READER', array['logistics:drive', 'logistics:plan']),
  ('CARRIER', array['logistics:drive'])
) as fresh (code, added)
where role.code = fresh.code;

insert into role (code, name, scopes, updated_at, version)
values ('DRIVER', 'A driver''s own user', array['logistics:drive'], now(), 1)
on conflict do nothing;
