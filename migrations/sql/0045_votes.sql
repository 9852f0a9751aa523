-- Votes: what is asked, of how many the votes needed are a share, what was counted, and opinions that are reserved.

create table vote_kind (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  rank smallint not null,
  valid daterange not null default '(,)' check (not isempty(valid))
);
insert into vote_kind (code, label_vi, label_en, rank) values
  ('ordinary', 'Biểu quyết thường', 'Ordinary vote', 1),
  ('admission', 'Kết nạp đảng viên', 'Admission of a member', 2),
  ('confirmation', 'Công nhận đảng viên chính thức', 'Confirmation of a member', 3),
  ('strike-off', 'Xóa tên đảng viên', 'Strike-off of a member', 4),
  ('expulsion', 'Khai trừ đảng viên', 'Expulsion of a member', 5);

-- Of what share of its base a question needs the votes.
create table vote_rule (
  id bigint generated always as identity primary key,
  kind_code text not null references vote_kind,
  numerator smallint not null check (numerator > 0),
  denominator smallint not null check (denominator > numerator),
  strict boolean not null,                                            -- more than the share; else as much is enough
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint vote_rule_one_at_a_time exclude using gist (kind_code with =, during with &&)
);
insert into vote_rule (kind_code, numerator, denominator, strict, source)
select code, case code when 'ordinary' then 1 else 2 end, case code when 'ordinary' then 2 else 3 end, code = 'ordinary',
  case code when 'ordinary' then 'Điều lệ Đảng, Điều 9 (chưa đối chiếu)' else 'Điều lệ Đảng, Điều 4, 5, 8 và 38 (chưa đối chiếu)' end
from vote_kind;

-- Who of those summoned counts in the base: in a meeting of all members the official ones who are at home there, in one of a body
-- all its seats. Of several categories the first one holds, in the order of the check; who is in none always counts.
create table vote_base_rule (
  id bigint generated always as identity primary key,
  assembly text not null check (assembly in ('UNIT', 'BODY')),
  category text not null check (category in ('SUSPENDED', 'PROSECUTED', 'DETAINED', 'TRANSFERRED', 'EXEMPT', 'TEMPORARILY_EXEMPT',
    'ELSEWHERE', 'SPECIAL_DUTY', 'EXCUSED')),
  counts text not null check (counts in ('ALWAYS', 'IF_PRESENT', 'NEVER')),
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint vote_base_rule_one_at_a_time exclude using gist (assembly with =, category with =, during with &&)
);
insert into vote_base_rule (assembly, category, counts, source)
select rule.assembly, rule.category, rule.counts, 'Hướng dẫn thi hành Điều lệ Đảng, về biểu quyết (chưa đối chiếu)'
from (values
  ('UNIT', 'SUSPENDED', 'NEVER'), ('UNIT', 'PROSECUTED', 'NEVER'), ('UNIT', 'DETAINED', 'NEVER'), ('UNIT', 'TRANSFERRED', 'ALWAYS'),
  ('UNIT', 'EXEMPT', 'IF_PRESENT'), ('UNIT', 'TEMPORARILY_EXEMPT', 'IF_PRESENT'), ('UNIT', 'ELSEWHERE', 'IF_PRESENT'),
  ('UNIT', 'SPECIAL_DUTY', 'IF_PRESENT'), ('UNIT', 'EXCUSED', 'NEVER'),
  ('BODY', 'SUSPENDED', 'NEVER'), ('BODY', 'PROSECUTED', 'NEVER'), ('BODY', 'DETAINED', 'NEVER'), ('BODY', 'TRANSFERRED', 'IF_PRESENT'),
  ('BODY', 'EXEMPT', 'ALWAYS'), ('BODY', 'TEMPORARILY_EXEMPT', 'ALWAYS'), ('BODY', 'ELSEWHERE', 'ALWAYS'),
  ('BODY', 'SPECIAL_DUTY', 'ALWAYS'), ('BODY', 'EXCUSED', 'ALWAYS')
) as rule (assembly, category, counts);

-- A vote, with its base as it was counted when the vote was written down: no later correction of the roll touches it.
create table meeting_vote (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid,                                                -- null: about none of its agenda
  position smallint not null check (position >= 0),                   -- among the votes of the meeting
  kind_code text not null references vote_kind,
  question nfc_text not null,
  subject_member_id uuid references member,                           -- whom it is about
  subject_name nfc_text,
  secret boolean not null,
  base integer not null check (base > 0),
  base_parts jsonb not null,                                          -- {summoned, present, minus: {SUSPENDED: 1, …}, notInRegister}
  numerator smallint not null check (numerator > 0),
  denominator smallint not null check (denominator > numerator),
  strict boolean not null,
  yes integer not null check (yes >= 0),
  no integer not null check (no >= 0),
  abstained integer not null check (abstained >= 0),
  invalid integer not null check (invalid >= 0 and (secret or invalid = 0)),
  adopted boolean not null generated always as (
    case when strict then yes * denominator > base * numerator else yes * denominator >= base * numerator end) stored,
  taken_at timestamptz not null,
  version integer not null default 1,
  unique (id, secret),
  unique (meeting_id, position),
  foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  check (yes + no + abstained + invalid <= base),
  check (subject_name is not null or subject_member_id is null)
);
create index meeting_vote_item on meeting_vote (agenda_item_id, meeting_id);
create index meeting_vote_kind on meeting_vote (kind_code);
create index meeting_vote_subject on meeting_vote (subject_member_id);

-- Who raised their hand for what. There are none of a secret vote: the key leads to open ones alone.
create table vote_ballot (
  vote_id uuid not null,
  position smallint not null check (position >= 0),
  secret boolean not null default false check (not secret),
  member_id uuid not null references member,
  choice text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
  primary key (vote_id, position),
  unique (vote_id, member_id),
  foreign key (vote_id, secret) references meeting_vote (id, secret)
);
create index vote_ballot_vote on vote_ballot (vote_id, secret);
create index vote_ballot_member on vote_ballot (member_id);

-- What somebody of a minority wished to be kept.
create table reserved_opinion (
  vote_id uuid not null references meeting_vote,
  position smallint not null check (position >= 0),
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  text nfc_text not null,
  primary key (vote_id, position)
);
create index reserved_opinion_member on reserved_opinion (member_id);

-- The base that a vote of a meeting has as its roll stands, and how it is counted: like `base_parts`. Whether those came who are in
-- no register is not known; they always count.
create function vote_base(of_meeting uuid) returns table (base integer, parts jsonb) language sql stable rows 1 set search_path = public, pg_temp as $$
  with met as (
    select m.id, m.body_id, m.held_on, case when m.body_id is null then 'UNIT' else 'BODY' end as assembly
    from meeting m where m.id = of_meeting
  ), summoned as (
    select met.assembly, met.held_on, a.voting, coalesce(a.status in ('PRESENT', 'LATE'), false) as came,
      case when a.activity = 'SUSPENDED' then 'SUSPENDED'
        when a.hindrance is not null then a.hindrance
        when a.transferred then 'TRANSFERRED'
        when a.activity <> 'ACTIVE' then a.activity
        when a.not_expected_reason = 'TEMPORARILY_ELSEWHERE' then 'ELSEWHERE'
        when a.not_expected_reason = 'SPECIAL_DUTY' then 'SPECIAL_DUTY'
        when a.status = 'EXCUSED' then 'EXCUSED' end as category
    from met join attendance a on a.meeting_id = met.id
    where met.body_id is not null or a.membership_kind = 'HOME' and a.standing = 'OFFICIAL'
  ), counted as (
    select s.voting, s.came, s.category,
      case r.counts when 'NEVER' then false when 'IF_PRESENT' then s.came else true end as counts
    from summoned s
    left join vote_base_rule r on r.assembly = s.assembly and r.category = s.category and r.during @> s.held_on
  ), seats as (
    select count(*)::integer as unknown from met
    join body_seat s on s.body_id = met.body_id and s.during @> met.held_on and s.member_id is null
  )
  select seats.unknown + (select count(*) from counted c where c.counts)::integer,
    jsonb_build_object(
      'summoned', seats.unknown + (select count(*) from counted),
      'present', (select count(*) from counted c where c.voting and c.came),
      'minus', (select coalesce(jsonb_object_agg(left_out.category, left_out.many), '{}') from (
        select c.category, count(*) as many from counted c where not c.counts group by c.category) left_out),
      'notInRegister', seats.unknown)
  from seats
$$;
revoke execute on function vote_base(uuid) from public;
grant execute on function vote_base(uuid) to chibo_app;

-- The second net: by the meeting's unit; a vote may be about a person.
alter table meeting_vote enable row level security;
create policy meeting_vote_scope on meeting_vote using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from meeting m join unit u on u.id = m.unit_id where m.id = meeting_vote.meeting_id));
alter table vote_ballot enable row level security;
create policy vote_ballot_scope on vote_ballot using ((select true from meeting_vote v where v.id = vote_ballot.vote_id));
alter table reserved_opinion enable row level security;
create policy reserved_opinion_scope on reserved_opinion using ((select true from meeting_vote v where v.id = reserved_opinion.vote_id));

grant select on vote_kind, vote_rule, vote_base_rule to chibo_app;
grant select, insert, update, delete on meeting_vote, vote_ballot, reserved_opinion to chibo_app;
