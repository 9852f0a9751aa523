-- Second factors and the rule that asks for them, sign-ins between their two steps, links that are used once.

-- The shared secret of time-based codes (RFC 6238). Until a code has confirmed it, it is being set up and counts for nothing.
create table second_factor (
  account_id uuid primary key references account,
  secret bytea not null,                          -- sealed, as the columns of member_private are
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint                                -- of the last code taken: none is taken twice, nor an older one
);

-- What replaces a code where the device is lost, each once. Keyed digests: they are short enough to be written down.
create table recovery_code (
  id uuid primary key,
  account_id uuid not null references second_factor on delete cascade,
  digest bytea not null check (octet_length(digest) = 32),
  used_at timestamptz,
  unique (account_id, digest)
);

-- Whoever holds the role on a day of the rule must have a second factor; until then nothing else is open to them.
create table second_factor_rule (
  id uuid primary key,
  role text not null check (role in ('SYSTEM_ADMIN', 'ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'MEMBER_IN_CHARGE',
    'CELL_SECRETARY', 'WORK_GROUP_MEMBER', 'INSPECTION', 'INTEGRATOR_READ', 'INTEGRATOR_WRITE', 'IMPORTER', 'AUDITOR')),
  during daterange not null check (not isempty(during)),
  constraint second_factor_rule_one_at_a_time exclude using gist (role with =, during with &&)
);

-- A sign-in whose password was right and whose code is still wanted. Its secret is in the browser's cookie.
create table pending_sign_in (
  id uuid primary key,
  account_id uuid not null references account,
  digest bytea not null unique check (octet_length(digest) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index pending_sign_in_account on pending_sign_in (account_id);

-- Which factor a sign-in was completed with besides the password; none: the password alone.
alter table session add column second_factor text check (second_factor in ('CODE', 'RECOVERY_CODE'));

-- Links to set a password by, as SHA-256 digests of 256 random bits.
create table account_link (
  id uuid primary key,
  account_id uuid not null references account,
  purpose text not null check (purpose in ('INVITATION', 'PASSWORD_RESET')),
  digest bytea not null unique check (octet_length(digest) = 32),
  created_by uuid references account,             -- none: the command line
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz                             -- by this link, or by another one of the account
);
create index account_link_account on account_link (account_id);
create index account_link_created_by on account_link (created_by);

-- A rule is set by who owns the tables, never by a server that was broken into.
grant select, insert, update, delete on second_factor, recovery_code, pending_sign_in to chibo_app;
grant select, insert, update on account_link to chibo_app;
grant select on second_factor_rule to chibo_app;

-- Both decide whether somebody is let in.
create trigger second_factor_notify after update of confirmed_at or delete or truncate on second_factor
  for each statement execute function notify_access();
create trigger second_factor_rule_notify after insert or update or delete or truncate on second_factor_rule
  for each statement execute function notify_access();

-- A disabled account has no session, whoever disables it: being enabled again brings none back.
create function end_sessions_of_disabled() returns trigger language plpgsql as $$
begin
  update session set ended_at = now() where account_id = new.id and ended_at is null;
  delete from pending_sign_in where account_id = new.id;
  return null;
end $$;
create trigger account_disabled after update of disabled_at on account
  for each row when (old.disabled_at is null and new.disabled_at is not null) execute function end_sessions_of_disabled();
