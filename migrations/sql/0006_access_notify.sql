-- Tells every server when something changed that decides who may do what: they drop the viewers they keep.
-- One message a statement at most, one a transaction as delivered; it names nothing and carries no data.

create function notify_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('chibo_access', '');
  return null;
end $$;

create trigger access_grant_notify after insert or update or delete or truncate on access_grant
  for each statement execute function notify_access();
create trigger account_notify after update or delete or truncate on account
  for each statement execute function notify_access();
-- A session or token is unknown to every server until it exists, and its last use changes nobody's rights.
create trigger session_notify after update of account_id, digest, expires_at, ended_at or delete or truncate on session
  for each statement execute function notify_access();
create trigger api_token_notify after update of name, digest, expires_at, revoked_at or delete or truncate on api_token
  for each statement execute function notify_access();

-- What derived grants follow from.
create trigger office_notify after insert or update or delete or truncate on office
  for each statement execute function notify_access();
create trigger office_kind_notify after update or delete or truncate on office_kind
  for each statement execute function notify_access();
create trigger unit_charge_notify after insert or update or delete or truncate on unit_charge
  for each statement execute function notify_access();
create trigger work_group_notify after update or delete or truncate on work_group
  for each statement execute function notify_access();
create trigger work_group_member_notify after insert or update or delete or truncate on work_group_member
  for each statement execute function notify_access();
create trigger work_group_assignment_notify after insert or update or delete or truncate on work_group_assignment
  for each statement execute function notify_access();

-- Grants reach as far as today's path of their unit.
create trigger unit_notify after update of path or delete or truncate on unit
  for each statement execute function notify_access();
