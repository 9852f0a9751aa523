-- Resolutions, and what is decided like them: conclusions, notices, programmes. A resolution stands where the last act on it put it;
-- its number is that of a document. Nothing that was decided is deleted.

-- Which types of documents are decided, and how.
create table resolution_type_rule (
  id bigint generated always as identity primary key,
  type_code text not null references document_type,
  needs_vote boolean not null,                                        -- else a reason stands in the place of the vote
  cell boolean not null,                                              -- whether cells and Party groups issue it
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint resolution_type_rule_one_at_a_time exclude using gist (type_code with =, during with &&)
);
insert into resolution_type_rule (type_code, needs_vote, cell, source)
select rule.type_code, rule.needs_vote, rule.cell, 'Quy định về thể loại, thẩm quyền ban hành văn bản của Đảng (chưa đối chiếu bản gốc)'
from (values
  ('NQ', true, true), ('CTr', true, true), ('ĐA', true, false),
  ('KL', false, true), ('TB', false, true), ('KH', false, true), ('BC', false, true), ('TTr', false, true), ('CV', false, true)
) as rule (type_code, needs_vote, cell);

-- Keys lead to votes of a meeting that were adopted: one that a resolution rests on stays adopted.
alter table meeting_vote add constraint meeting_vote_adopted_key unique (id, meeting_id, adopted);

create table resolution (
  id uuid primary key,
  unit_id uuid not null references unit,
  body_id uuid,                                                       -- null: the unit itself, all its members
  type_code text not null references document_type,
  title nfc_text not null,
  text nfc_text not null check (char_length(text) <= 100000),         -- as it was adopted; supplements have what it became
  key boolean not null default false,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'DISCUSSED', 'ADOPTED', 'DISSEMINATED', 'IN_FORCE', 'REVIEWED',
    'COMPLETED', 'SUPERSEDED', 'WITHDRAWN')),
  meeting_id uuid,                                                    -- where it is decided
  vote_id uuid,
  vote_adopted boolean generated always as (case when vote_id is not null then true end) stored,
  no_vote_reason nfc_text,
  adopted_on date,
  listed_on date not null generated always as (coalesce(adopted_on, '9999-12-31')) stored, -- drafts come before what was adopted last
  in_force_on date,
  ends_on date,                                                       -- the last day
  document_id uuid references document,                               -- which bears its number
  carries_out_id uuid references resolution,
  superseded_by_id uuid references resolution,
  period daterange,                                                   -- the month that it is for
  version integer not null default 1,
  constraint resolution_document_key unique (document_id),
  constraint resolution_body_fkey foreign key (body_id, unit_id) references body (id, unit_id),
  constraint resolution_meeting_fkey foreign key (meeting_id, unit_id) references meeting (id, unit_id),
  constraint resolution_vote_fkey foreign key (vote_id, meeting_id, vote_adopted) references meeting_vote (id, meeting_id, adopted),
  check (vote_id is null or meeting_id is not null),
  check ((adopted_on is null) = (document_id is null)),
  check (adopted_on is null or coalesce(in_force_on >= adopted_on, false)),
  check (num_nonnulls(vote_id, no_vote_reason) = case when adopted_on is null then 0 else 1 end),
  check (state = 'WITHDRAWN' or (state in ('DRAFT', 'DISCUSSED')) = (adopted_on is null)),
  check ((state = 'SUPERSEDED') = (superseded_by_id is not null)),
  check (ends_on >= in_force_on),
  check (carries_out_id <> id),
  check (superseded_by_id <> id),
  check (period = daterange(lower(period), (lower(period) + interval '1 month')::date) and extract(day from lower(period)) = 1)
);
create index resolution_unit on resolution (unit_id, listed_on desc, id desc);
create index resolution_listed_on on resolution (listed_on desc, id desc);
create index resolution_body on resolution (body_id, unit_id);
create index resolution_type_code on resolution (type_code);
create index resolution_meeting on resolution (meeting_id, unit_id);
create index resolution_vote on resolution (vote_id, meeting_id, vote_adopted);
create index resolution_carries_out on resolution (carries_out_id);
create index resolution_superseded_by on resolution (superseded_by_id);
create unique index resolution_one_a_month on resolution (unit_id, body_id, type_code, lower(period)) nulls not distinct
  where period is not null and state not in ('SUPERSEDED', 'WITHDRAWN');

-- What was done to a resolution, for good.
create table resolution_act (
  id uuid primary key,
  resolution_id uuid not null references resolution,
  kind text not null check (kind in ('DRAFT', 'DISCUSS', 'ADOPT', 'DISSEMINATE', 'TAKE_EFFECT', 'REVIEW', 'COMPLETE', 'SUPERSEDE',
    'WITHDRAW', 'SUPPLEMENT')),
  acted_on date not null,                                             -- the day of the act; it may be entered later
  meeting_id uuid references meeting,
  reason nfc_text,
  at timestamptz not null default now(),
  by_account uuid references account,
  by_token uuid references api_token,
  check (num_nonnulls(by_account, by_token) <= 1)
);
create index resolution_act_resolution on resolution_act (resolution_id, at, id);
create index resolution_act_meeting on resolution_act (meeting_id);
create index resolution_act_by_account on resolution_act (by_account);
create index resolution_act_by_token on resolution_act (by_token);

-- A numbered change, with all of the text as it reads from then on.
create table resolution_supplement (
  id uuid primary key,
  resolution_id uuid not null references resolution,
  ordinal smallint not null check (ordinal > 0),
  title nfc_text not null,
  text nfc_text not null check (char_length(text) <= 100000),
  reason nfc_text not null,
  adopted_on date not null,
  meeting_id uuid references meeting,
  vote_id uuid,
  vote_adopted boolean generated always as (case when vote_id is not null then true end) stored,
  no_vote_reason nfc_text,
  document_id uuid not null references document,                      -- which bears its number
  constraint resolution_supplement_once unique (resolution_id, ordinal),
  constraint resolution_supplement_document_key unique (document_id),
  constraint resolution_supplement_vote_fkey foreign key (vote_id, meeting_id, vote_adopted)
    references meeting_vote (id, meeting_id, adopted),
  check (vote_id is null or meeting_id is not null),
  check (num_nonnulls(vote_id, no_vote_reason) = 1)
);
create index resolution_supplement_meeting on resolution_supplement (meeting_id);
create index resolution_supplement_vote on resolution_supplement (vote_id, meeting_id, vote_adopted);

-- Documents of the unit that belong to it: annexes, and the signed page.
create table resolution_attachment (
  resolution_id uuid not null references resolution,
  document_id uuid not null references document,
  primary key (resolution_id, document_id)
);
create index resolution_attachment_document on resolution_attachment (document_id);

-- To whom a resolution was sent: a unit, or a member; with a receipt.
create table dissemination (
  id uuid primary key,
  resolution_id uuid not null references resolution,
  unit_id uuid references unit,
  member_id uuid references member,
  person_name nfc_text,
  sent_at timestamptz not null default now(),
  due_on date,                                                        -- until when receipt is asked for
  programme_due_on date,                                              -- until when the unit is to adopt what carries it out
  received_at timestamptz,
  received_by uuid references account,
  received_by_token uuid references api_token,
  constraint dissemination_unit_once unique (resolution_id, unit_id),
  constraint dissemination_member_once unique (resolution_id, member_id),
  check (num_nonnulls(unit_id, member_id) = 1),
  check ((member_id is null) = (person_name is null)),
  check (programme_due_on is null or unit_id is not null),
  check (num_nonnulls(received_by, received_by_token) <= 1),
  check (received_at is not null or num_nonnulls(received_by, received_by_token) = 0)
);
create index dissemination_unit on dissemination (unit_id);
create index dissemination_member on dissemination (member_id);
create index dissemination_received_by on dissemination (received_by);
create index dissemination_received_by_token on dissemination (received_by_token);

-- A document has a file, or a number: a resolution is in its text. Those of minutes have their file made of what was sealed.
alter table document drop constraint document_check3;
alter table document add constraint document_file_or_number
  check (num_nonnulls(file_id, number) > 0 or coalesce(type_code = 'BB', false));

-- Whether a resolution was sent to a unit within the settings, or to a member who is at home in one.
create function resolution_was_sent_here(of_resolution uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (
    select from dissemination d left join member m on m.id = d.member_id join unit u on u.id = coalesce(d.unit_id, m.home_unit_id)
    where d.resolution_id = of_resolution and u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))])
$$;
revoke execute on function resolution_was_sent_here(uuid) from public;
grant execute on function resolution_was_sent_here(uuid) to chibo_app;

-- The second net: by the resolution's unit, or by where it was sent; all that hangs on it by the resolution.
alter table resolution enable row level security;
create policy resolution_scope on resolution using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = resolution.unit_id)
  or (select resolution_was_sent_here(resolution.id)));
alter table resolution_act enable row level security;
create policy resolution_act_scope on resolution_act using ((select true from resolution r where r.id = resolution_act.resolution_id));
alter table resolution_supplement enable row level security;
create policy resolution_supplement_scope on resolution_supplement
  using ((select true from resolution r where r.id = resolution_supplement.resolution_id));
alter table dissemination enable row level security;
create policy dissemination_scope on dissemination using ((select true from resolution r where r.id = dissemination.resolution_id));

-- What belongs to a resolution is read with it.
drop policy document_scope on document;
create policy document_scope on document using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = document.unit_id)
  or (select true from document_recipient r join unit u on u.id = r.unit_id
    where r.document_id = document.id and u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] limit 1)
  or (select true from resolution r where r.document_id = document.id)
  or (select true from resolution_supplement s where s.document_id = document.id)
  or (select true from resolution_attachment a join resolution r on r.id = a.resolution_id where a.document_id = document.id limit 1));

-- Of how many units that were obliged to adopt what carries a resolution out, and how many of them did: counts alone, for whoever
-- reads the resolution.
create function programme_coverage(of_resolution uuid) returns table (obliged integer, adopted integer) language sql stable
security definer rows 1 set search_path = public, pg_temp as $$
  select count(*)::integer, count(*) filter (where exists (
    select from resolution p where p.carries_out_id = r.id and p.unit_id = d.unit_id and p.adopted_on is not null and p.state <> 'WITHDRAWN'))::integer
  from resolution r join unit u on u.id = r.unit_id join dissemination d on d.resolution_id = r.id
  where r.id = of_resolution and d.programme_due_on is not null
    and (u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] or resolution_was_sent_here(r.id))
$$;
revoke execute on function programme_coverage(uuid) from public;
grant execute on function programme_coverage(uuid) to chibo_app;

grant select on resolution_type_rule to chibo_app;
grant select, insert, update on resolution, dissemination to chibo_app;
grant select, insert on resolution_act, resolution_supplement to chibo_app;
grant select, insert, delete on resolution_attachment to chibo_app;
