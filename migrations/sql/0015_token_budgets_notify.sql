-- A changed budget of a token holds on every server as soon as a revocation does.
drop trigger api_token_notify on api_token;
create trigger api_token_notify
  after update of name, digest, expires_at, revoked_at, cost_per_minute, requests_per_minute or delete or truncate on api_token
  for each statement execute function notify_access();
