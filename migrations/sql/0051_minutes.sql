-- Minutes: what records of a meeting say, composed out of them, beside what people wrote; read back, approved by two, sealed.

create table minutes (
  id uuid primary key,
  meeting_id uuid not null unique references meeting,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'READ_BACK', 'APPROVED', 'SEALED')),
  facts jsonb not null,                                               -- what the records said when they were composed
  facts_digest bytea not null check (octet_length(facts_digest) = 32), -- SHA-256 of their canonical JSON
  texts jsonb not null check (jsonb_typeof(texts) = 'array'),         -- [{code, title, text}], written by people
  sign jsonb not null,                                                -- {suffix, datedOn, place}, as letters print them
  read_back_at timestamptz,
  chair_account_id uuid references account,
  chair_approved_at timestamptz,
  secretary_account_id uuid references account,
  secretary_approved_at timestamptz,
  scan_document_id uuid references document,                          -- the page that both signed, in place of the two accounts
  correction_reason nfc_text,                                         -- of the version in the making; null in the first one
  document_id uuid references document,                               -- which bears their number, from the first sealing on
  version integer not null default 1,
  constraint minutes_two_approvers check (chair_account_id <> secretary_account_id),
  check ((chair_account_id is null) = (chair_approved_at is null)),
  check ((secretary_account_id is null) = (secretary_approved_at is null)),
  check ((state = 'DRAFT') = (read_back_at is null)),
  check (state <> 'DRAFT' or num_nonnulls(chair_account_id, secretary_account_id, scan_document_id) = 0),
  check (state not in ('APPROVED', 'SEALED') or scan_document_id is not null or num_nonnulls(chair_account_id, secretary_account_id) = 2),
  check (state <> 'SEALED' or document_id is not null)
);
create index minutes_chair_account on minutes (chair_account_id);
create index minutes_secretary_account on minutes (secretary_account_id);
create index minutes_scan_document on minutes (scan_document_id);
create index minutes_document on minutes (document_id);

-- What was sealed, for good. Each version holds the hash of the one before: a key checks that it is that one's.
create table minutes_version (
  minutes_id uuid not null references minutes,
  ordinal smallint not null check (ordinal > 0),
  body text not null,                                                 -- canonical JSON, byte for byte
  previous_ordinal smallint generated always as (nullif(ordinal - 1, 0)) stored,
  previous_hash bytea,
  hash bytea not null,
  correction_reason nfc_text,
  approved_by text not null check (approved_by in ('TWO_ACCOUNTS', 'SIGNED_PAGE')),
  sealed_at timestamptz not null,
  sealed_by uuid references account,
  sealed_by_token uuid references api_token,
  primary key (minutes_id, ordinal),
  unique (minutes_id, ordinal, hash),
  foreign key (minutes_id, previous_ordinal, previous_hash) references minutes_version (minutes_id, ordinal, hash),
  check ((ordinal = 1) = (previous_hash is null)),
  check ((ordinal = 1) = (correction_reason is null)),
  check (hash = sha256(coalesce(previous_hash, ''::bytea) || convert_to(body, 'UTF8'))),
  check (num_nonnulls(sealed_by, sealed_by_token) <= 1)
);
create index minutes_version_previous on minutes_version (minutes_id, previous_ordinal, previous_hash);
create index minutes_version_sealed_by on minutes_version (sealed_by);
create index minutes_version_sealed_by_token on minutes_version (sealed_by_token);

-- Those on the roll of a meeting by name, also who has left the unit since: minutes name whoever was absent that day.
create function roll_names(of_meeting uuid) returns table (member_id uuid, full_name text, sort_key text) language sql stable
security definer set search_path = public, pg_temp as $$
  select a.member_id, p.full_name, p.sort_key
  from meeting m join unit u on u.id = m.unit_id
  join attendance a on a.meeting_id = m.id join member p on p.id = a.member_id
  where m.id = of_meeting and u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
$$;
revoke execute on function roll_names(uuid) from public;
grant execute on function roll_names(uuid) to chibo_app;

-- The second net: by the meeting's unit.
alter table minutes enable row level security;
create policy minutes_scope on minutes using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from meeting m join unit u on u.id = m.unit_id where m.id = minutes.meeting_id));
alter table minutes_version enable row level security;
create policy minutes_version_scope on minutes_version using ((select true from minutes kept where kept.id = minutes_version.minutes_id));

grant select, insert, update on minutes to chibo_app;
grant select, insert on minutes_version to chibo_app;

-- The steps of a meeting as 0048 has them, which minutes tell of from now on: those that are sealed were read back and approved, also
-- while a correction of them is written. Minutes and pages with signatures are no papers that go out ahead.
create or replace function meeting_step_facts(met meeting) returns table (code text, needed boolean, holds boolean)
language sql stable rows 13 set search_path = public, pg_temp as $$
  with rule as (
    select r.after_kind_code, coalesce(r.after_min_days, 0) as min_days, r.after_max_days as max_days, r.items_from_before
    from unit_kind_period k
    join meeting_kind_rule r on r.unit_kind_code = k.kind_code and r.during @> met.held_on
    left join body b on b.id = met.body_id
    where k.unit_id = met.unit_id and k.during @> met.held_on and r.kind_code = met.kind_code
    order by r.body_kind_code is not distinct from b.kind_code desc, r.id limit 1
  ), before as (
    select m.id, met.held_on - m.held_on as days from rule
    join meeting m on m.unit_id = met.unit_id and m.kind_code = rule.after_kind_code
    where m.state in ('OPEN', 'CLOSED', 'SEALED') and m.starts_at < met.starts_at and m.id <> met.id
  ), deciding as (
    select i.id, i.from_item_id, i.outcome from agenda_item i where i.meeting_id = met.id and i.purpose = 'DECIDE'
  ), paper as (
    select d.id, d.type_code, (d.added_at at time zone 'Asia/Ho_Chi_Minh')::date as added_on
    from document d where d.meeting_id = met.id and d.state = 'CURRENT' and d.type_code is distinct from 'BB'
  ), told as (
    select n.audience from meeting_notice n where n.meeting_id = met.id and n.given_at < met.starts_at
  ), written as (
    select sealed or w.state <> 'DRAFT' as heard, sealed or w.state in ('APPROVED', 'SEALED') as approved
    from minutes w cross join lateral (select exists (select from minutes_version v where v.minutes_id = w.id)) of_it (sealed)
    where w.meeting_id = met.id
  )
  values
    ('PREMEETING', exists (select from rule where after_kind_code is not null),
      exists (select from before, rule where before.days >= rule.min_days and (rule.max_days is null or before.days <= rule.max_days))),
    ('AGENDA', true, exists (select from agenda_item i where i.meeting_id = met.id)),
    ('NOTICE_MEMBERS', true, exists (select from told where audience = 'MEMBERS')),
    ('NOTICE_IN_CHARGE', true, exists (select from told where audience = 'MEMBER_IN_CHARGE')),
    ('PAPERS_AHEAD', true, not exists (select from paper where added_on > met.held_on - coalesce(
      (select r.amount from meeting_rule r where r.code = 'PAPERS_AHEAD' and r.during @> met.held_on), 0))),
    ('ITEMS_AGREED_BEFORE', exists (select from rule where items_from_before) and exists (select from deciding),
      not exists (select from deciding d where not exists (
        select from agenda_item i join before on before.id = i.meeting_id where i.id = d.from_item_id and i.outcome = 'AGREED'))),
    ('SUBMISSIONS', exists (select from deciding), not exists (select from deciding d where not exists (
      select from agenda_paper p join paper on paper.id = p.document_id where p.agenda_item_id = d.id and paper.type_code = 'TTr'))),
    ('OFFICERS_NAMED', true, num_nonnulls(met.chair_name, met.secretary_name) = 2),
    ('ROLL_CALLED', true, (met.state <> 'PLANNED' or exists (select from attendance a where a.meeting_id = met.id))
      and not exists (select from attendance a where a.meeting_id = met.id and a.expected and a.status is null)),
    ('DECISIONS_VOTED', exists (select from deciding), not exists (select from deciding d where d.outcome is null
      and not exists (select from meeting_vote v where v.agenda_item_id = d.id and v.meeting_id = met.id))),
    ('SELF_SCORED', true, exists (select from scorecard s where s.meeting_id = met.id and s.kind = 'SELF')),
    ('READ_BACK', true, exists (select from written where written.heard)),
    ('APPROVED', true, exists (select from written where written.approved))
$$;
