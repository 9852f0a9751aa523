-- Accounts, grants, sessions, tokens; the audit trail; idempotency; the second net behind the gate.

create table account (
  id uuid primary key,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]*$'),
  display_name nfc_text not null,
  member_id uuid references member,
  password_hash text,                             -- argon2id; none: no sign-in by password
  locale text not null default 'vi' check (locale in ('vi', 'en')),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index account_member on account (member_id);
alter table scorecard add foreign key (author_account_id) references account;

-- Tokens are stored as SHA-256 digests of 256 random bits.
create table api_token (
  id uuid primary key,
  name nfc_text not null,
  digest bytea not null unique check (octet_length(digest) = 32),
  prefix text not null,                           -- first characters, to recognize it by
  created_by uuid references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index api_token_created_by on api_token (created_by);

create table session (
  id uuid primary key,
  account_id uuid not null references account,
  digest bytea not null unique check (octet_length(digest) = 32),
  user_agent text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id);

-- Granted by hand: a role on a unit and everything below it, for an account or a token.
create table access_grant (
  id uuid primary key,
  account_id uuid references account,
  token_id uuid references api_token,
  role text not null check (role in ('SYSTEM_ADMIN', 'ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'MEMBER_IN_CHARGE',
    'CELL_SECRETARY', 'WORK_GROUP_MEMBER', 'INSPECTION', 'INTEGRATOR_READ', 'INTEGRATOR_WRITE', 'IMPORTER', 'AUDITOR')),
  unit_id uuid not null references unit,
  during daterange not null check (not isempty(during)),
  check (num_nonnulls(account_id, token_id) = 1)
);
create index access_grant_account on access_grant (account_id);
create index access_grant_token on access_grant (token_id);
create index access_grant_unit on access_grant (unit_id);

-- All grants with their dates and source. Derived ones follow from offices, from groups and their assignments,
-- and from the charge of a cell; nobody writes them.
create view effective_grant as
  select g.account_id, g.token_id, g.role, g.unit_id, g.during, 'GRANT'::text as source, g.id as source_id
  from access_grant g
  union all
  select a.id, null, k.brings_role, o.unit_id, o.during, 'OFFICE', o.id
  from office o
  join office_kind k on k.code = o.kind_code and k.brings_role is not null
  join account a on a.member_id = o.member_id
  union all
  select a.id, null, 'WORK_GROUP_MEMBER', s.unit_id, g.during * m.during * s.during, 'WORK_GROUP', s.id
  from work_group g
  join work_group_member m on m.work_group_id = g.id
  join work_group_assignment s on s.work_group_id = g.id
  join account a on a.member_id = m.member_id
  where not isempty(g.during * m.during * s.during)
  union all
  select a.id, null, 'MEMBER_IN_CHARGE', c.unit_id, c.during, 'CHARGE', c.id
  from unit_charge c
  join account a on a.member_id = c.member_id;

-- One record per use case, written in its transaction. Never updated, never deleted.
create table audit_record (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid references account,
  token_id uuid references api_token,
  session_id uuid references session,
  request_id text,
  action text not null,
  unit_id uuid references unit,
  object_type text not null,
  object_id uuid,
  changes jsonb not null default '{}'             -- names of changed fields and keyed digests, never values
);
create index audit_record_unit on audit_record (unit_id, id);
create index audit_record_object on audit_record (object_id, id);
create index audit_record_account on audit_record (account_id, id);
create index audit_record_token on audit_record (token_id);
create index audit_record_session on audit_record (session_id);

-- The answer of a write, kept 24 h under the caller's Idempotency-Key.
create table idempotency (
  owner_id uuid not null,                         -- account or token
  key text not null check (length(key) between 1 and 200),
  field text not null,                            -- response name of the mutation field within the request
  request_digest bytea not null,
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (owner_id, key, field)
);
create index idempotency_created_at on idempotency (created_at);

-- The second net. The server sets both lists for the transaction: lower and upper bounds of the paths in which the
-- viewer holds any grant, sorted and disjoint. Missing, empty or malformed settings cover nothing.
create function scope_lower() returns text[] language sql stable parallel safe as $$
  select case when current_setting('chibo.scope_lower', true) ~ '^[0-9a-v]{4,}(,[0-9a-v]{4,})*$'
    then string_to_array(current_setting('chibo.scope_lower', true), ',') end
$$;
create function scope_upper() returns text[] language sql stable parallel safe as $$
  select string_to_array(current_setting('chibo.scope_upper', true), ',')
$$;

-- A path is covered when it lies below the upper bound that belongs to the last lower bound not beyond it. In all
-- policies the settings are read by (select …), once a statement, and the comparison stands inside the look-up of the
-- unit: a function called for each row cost three times as much (8 µs a row instead of 2.4, most of it the look-up).
alter table member enable row level security;
create policy member_scope on member using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = member.home_unit_id)
  or member.temporary_unit_id is not null
    and (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = member.temporary_unit_id));

alter table member_private enable row level security;
create policy member_private_scope on member_private using ((select true from member m where m.id = member_private.member_id));
alter table member_standing enable row level security;
create policy member_standing_scope on member_standing using ((select true from member m where m.id = member_standing.member_id));
alter table member_activity enable row level security;
create policy member_activity_scope on member_activity using ((select true from member m where m.id = member_activity.member_id));
alter table member_end enable row level security;
create policy member_end_scope on member_end using ((select true from member m where m.id = member_end.member_id));
alter table membership enable row level security;
create policy membership_scope on membership using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = membership.unit_id)
  or (select true from member m where m.id = membership.member_id));

alter table attendance enable row level security;
create policy attendance_scope on attendance using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from meeting m join unit u on u.id = m.unit_id where m.id = attendance.meeting_id));
alter table visit_remark enable row level security;
create policy visit_remark_scope on visit_remark using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from visit v join unit u on u.id = v.unit_id where v.id = visit_remark.visit_id));
alter table scorecard enable row level security;
create policy scorecard_scope on scorecard using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = scorecard.unit_id));
alter table scorecard_item enable row level security;
create policy scorecard_item_scope on scorecard_item using ((select true from scorecard s where s.id = scorecard_item.scorecard_id));

alter table audit_record enable row level security;
create policy audit_record_read on audit_record for select using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = audit_record.unit_id));
create policy audit_record_write on audit_record for insert with check (true);

grant usage on schema public to chibo_app;
grant select, insert, update, delete on all tables in schema public to chibo_app;
revoke update, delete on audit_record from chibo_app;
revoke insert, update, delete on unit_kind, body_kind, office_kind, meeting_kind from chibo_app;
grant usage on all sequences in schema public to chibo_app;
grant execute on all functions in schema public to chibo_app;
