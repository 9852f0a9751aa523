-- Who keeps accounts and tokens, who gave a grant and when it was taken away; roles that offices bring, by kind of unit;
-- budgets of tokens.

-- The unit under which an account or token is kept: whoever may manage access there may manage it.
alter table account add column unit_id uuid references unit;
alter table api_token add column unit_id uuid references unit;

update account a set unit_id = coalesce(
  (select g.unit_id from access_grant g join unit u on u.id = g.unit_id where g.account_id = a.id order by u.path limit 1),
  (select m.home_unit_id from member m where m.id = a.member_id),
  '00000000-0000-7000-8000-000000000001');
update api_token t set unit_id = coalesce(
  (select g.unit_id from access_grant g join unit u on u.id = g.unit_id where g.token_id = t.id order by u.path limit 1),
  '00000000-0000-7000-8000-000000000001');

alter table account alter column unit_id set not null,
  add column created_by uuid references account;
alter table api_token alter column unit_id set not null,
  add column version integer not null default 1,
  add column cost_per_minute integer check (cost_per_minute > 0),          -- null: what the server allows every token
  add column requests_per_minute integer check (requests_per_minute > 0);
create index account_unit on account (unit_id, username, id);
create index account_created_by on account (created_by);
create index api_token_unit on api_token (unit_id, id);

-- A grant taken away counts from that moment, whatever its days say; one that ends by its days ends with them.
alter table access_grant
  add column created_at timestamptz not null default now(),
  add column created_by uuid references account,
  add column revoked_at timestamptz,
  add column version integer not null default 1;
create index access_grant_created_by on access_grant (created_by);

-- Which role an office brings with it, by the kind of the unit it is held in: the secretary of a cell runs its meetings,
-- the secretary of a committee follows what lies below it. Data with dates.
create table office_role (
  id bigint generated always as identity primary key,
  office_kind_code text not null references office_kind,
  unit_kind_code text not null references unit_kind,
  role text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint office_role_one_at_a_time exclude using gist (office_kind_code with =, unit_kind_code with =, during with &&)
);
create index office_role_unit_kind on office_role (unit_kind_code);
insert into office_role (office_kind_code, unit_kind_code, role)
select office, kind, case kind when 'cell' then 'CELL_SECRETARY' else 'MEMBER_IN_CHARGE' end
from unnest(array['secretary', 'deputy-secretary']) as office,
  unnest(array['province', 'district', 'commune', 'section', 'agency', 'cell']) as kind;
grant select on office_role to chibo_app;

create trigger office_role_notify after insert or update or delete or truncate on office_role
  for each statement execute function notify_access();
create trigger unit_kind_notify after update of kind_code on unit
  for each statement execute function notify_access();

-- All grants with their dates and source. Derived ones follow from offices, from groups and their assignments,
-- and from the charge of a cell; nobody writes them.
create or replace view effective_grant as
  select g.account_id, g.token_id, g.role, g.unit_id, g.during, 'GRANT'::text as source, g.id as source_id
  from access_grant g
  where g.revoked_at is null
  union all
  select a.id, null, r.role, o.unit_id, o.during * r.during, 'OFFICE', o.id
  from office o
  join unit u on u.id = o.unit_id
  join office_role r on r.office_kind_code = o.kind_code and r.unit_kind_code = u.kind_code
  join account a on a.member_id = o.member_id
  where not isempty(o.during * r.during)
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

alter table office_kind drop column brings_role;
