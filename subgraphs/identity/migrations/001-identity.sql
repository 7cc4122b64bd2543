create table role (
  code text primary key,
  name text not null,
  scopes text[] not null,
  updated_at timestamptz not null,
  version integer not null
);
comment on table role is 'Named sets of scopes. Roles are never deleted, so a code stays valid.';

insert into role (code, name, scopes, updated_at, version)
select code, name, scopes, now(), 1 from (values
  ('ADMIN', 'Administrator: everything', array['*']),
  ('SALES', 'Sales', array['catalog:read', 'crm:internal', 'crm:read', 'crm:write', 'sales:read',
    'sales:write', 'sales:prices', 'sales:history', 'orders:demand', 'orders:history',
    'orders:price', 'orders:read', 'orders:write', 'inventory:read', 'logistics:read',
    'logistics:track', 'finance:read']),
  ('WAREHOUSE', 'Warehouse', array['catalog:read', 'sales:read', 'sales:fulfil', 'orders:demand',
    'orders:read', 'inventory:read', 'inventory:write', 'logistics:read', 'logistics:write',
    'logistics:track']),
  ('BUYER', 'Purchasing', array['catalog:read', 'catalog:write', 'orders:demand',
    'inventory:read', 'purchasing:read', 'purchasing:write']),
  ('ACCOUNTANT', 'Accounting', array['catalog:read', 'crm:internal', 'crm:read', 'sales:read',
    'sales:prices', 'sales:history', 'orders:approve', 'orders:history', 'orders:read',
    'inventory:read', 'logistics:costs', 'logistics:read', 'purchasing:read', 'finance:read',
    'finance:ledger', 'finance:post', 'finance:setup']),
  ('LOGISTICS', 'Transport', array['catalog:read', 'crm:read', 'sales:read', 'orders:read',
    'inventory:read', 'logistics:costs', 'logistics:read', 'logistics:track',
    'logistics:write']),
  ('READER', 'Reads everything, changes nothing', array['catalog:read', 'crm:internal',
    'crm:read', 'sales:read', 'sales:prices', 'sales:history', 'orders:demand', 'orders:history',
    'orders:read', 'inventory:read', 'purchasing:read', 'logistics:costs', 'logistics:read',
    'finance:read', 'finance:ledger']),
  ('CUSTOMER', 'A customer''s own user', array['catalog:read', 'crm:read', 'sales:read',
    'orders:read', 'orders:write', 'logistics:read', 'finance:read']),
  ('SUPPLIER', 'A supplier''s own user', array['catalog:read', 'purchasing:read']),
  ('CARRIER', 'A carrier''s own user', array['logistics:read', 'logistics:track'])
) as seeded (code, name, scopes);

create table user_account (
  id text primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  language text not null check (language in ('en', 'zh-CN')),
  roles text[] not null,
  party jsonb check (
    party ->> 'kind' in ('CUSTOMER', 'SUPPLIER', 'CARRIER', 'DRIVER') and party ? 'id'),
  is_active boolean not null,
  password_hash text,
  has_temporary_password boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null
);
create index user_account_by_creation on user_account (created_at, id);
create index user_account_by_name on user_account (name, id);
create index user_account_by_party on user_account ((party ->> 'id'), id);

create table session (
  id text primary key,
  user_id text not null references user_account,
  refresh_hash text not null,
  address text,
  started_at timestamptz not null,
  refreshed_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
create index session_of_user on session (user_id);
comment on column session.refresh_hash is
  'SHA-256 of the one refresh token that is good now; any other one of the session is a reuse.';

create table sign_in_failure (
  email text not null,
  address text not null,
  failures integer not null,
  first_at timestamptz not null,
  primary key (email, address)
);
create index sign_in_failure_by_time on sign_in_failure (first_at);
comment on table sign_in_failure is
  'Failed sign-ins of the last minutes, by e-mail and address, whether the e-mail exists or not.';

create table api_key (
  id text primary key,
  name text not null,
  prefix text not null unique,
  secret_hash text not null unique,
  scopes text[] not null,
  role text references role,
  party jsonb check (
    party ->> 'kind' in ('CUSTOMER', 'SUPPLIER', 'CARRIER', 'DRIVER') and party ? 'id'),
  allowed_networks text[] not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  replaced_by text references api_key deferrable initially deferred,
  last_used_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  -- A key's power is said in one way: by a role or by its own scopes.
  check ((role is null) <> (scopes = '{}'))
);
create index api_key_by_creation on api_key (created_at, id);
create index api_key_by_name on api_key (name, id);
create index api_key_by_party on api_key ((party ->> 'id'), id);
