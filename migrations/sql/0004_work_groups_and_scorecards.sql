-- Working groups (tổ công tác) that attend the meetings of units assigned to them; visits; scorecards.

create table work_group (
  id uuid primary key,
  unit_id uuid not null references unit,         -- whose committee founded it
  ordinal smallint not null check (ordinal > 0),
  name nfc_text not null,
  decision_id uuid not null references decision, -- its founding decision
  during daterange not null check (not isempty(during)),
  version integer not null default 1,
  constraint work_group_ordinal_once exclude using gist (unit_id with =, ordinal with =, during with &&)
);
create index work_group_unit on work_group (unit_id, ordinal, id);
create index work_group_decision on work_group (decision_id);

create table work_group_member (
  id uuid primary key,
  work_group_id uuid not null references work_group,
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  leader boolean not null default false,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint work_group_member_one_per_person exclude using gist (member_id with =, work_group_id with =, during with &&),
  constraint work_group_member_one_leader exclude using gist (work_group_id with =, during with &&) where (leader)
);
create index work_group_member_group on work_group_member (work_group_id);
create index work_group_member_member on work_group_member (member_id);
create index work_group_member_decision on work_group_member (decision_id);

-- Which units a group covers. A unit may be covered twice: that is a finding, not an error.
create table work_group_assignment (
  id uuid primary key,
  work_group_id uuid not null references work_group,
  unit_id uuid not null references unit,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  ended_by_decision_id uuid references decision,
  version integer not null default 1,
  constraint work_group_assignment_once exclude using gist (work_group_id with =, unit_id with =, during with &&)
);
create index work_group_assignment_group on work_group_assignment (work_group_id);
create index work_group_assignment_unit on work_group_assignment (unit_id);
create index work_group_assignment_decision on work_group_assignment (decision_id);
create index work_group_assignment_ended_by on work_group_assignment (ended_by_decision_id);

-- A group attended a meeting.
create table visit (
  id uuid primary key,
  work_group_id uuid not null references work_group,
  meeting_id uuid not null,
  unit_id uuid not null,                          -- the unit whose meeting it was
  visited_on date not null,
  advice nfc_text,
  outside_assignment_reason nfc_text,             -- why a group came to a unit not assigned to it that day
  version integer not null default 1,
  foreign key (meeting_id, unit_id) references meeting (id, unit_id),
  constraint visit_once_per_meeting unique (work_group_id, meeting_id)
);
create index visit_meeting on visit (meeting_id, unit_id);
create index visit_group on visit (work_group_id, visited_on desc, id desc);
create index visit_unit on visit (unit_id, visited_on desc, id desc);
create index visit_visited_on on visit (visited_on desc, id desc);

-- Who went: named references, as name and office were that day.
create table visit_visitor (
  visit_id uuid not null references visit,
  position smallint not null check (position >= 0),
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  primary key (visit_id, position)
);
create index visit_visitor_member on visit_visitor (member_id);

create table visit_remark (
  visit_id uuid not null references visit,
  position smallint not null check (position >= 0),
  author_member_id uuid references member,
  author_name nfc_text not null,
  author_office nfc_text,
  text nfc_text not null,
  primary key (visit_id, position)
);
create index visit_remark_author on visit_remark (author_member_id);

-- A form: dated, versioned; its bands and criteria never change once it was used.
create table scorecard_template (
  id uuid primary key,
  unit_id uuid not null references unit,          -- who issued it; in force for all below
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  version integer not null check (version > 0),
  title nfc_text not null,
  source nfc_text,                                -- the guidance it follows
  valid daterange not null check (not isempty(valid)),
  unique (unit_id, code, version),
  constraint scorecard_template_one_version_at_a_time exclude using gist (unit_id with =, code with =, valid with &&)
);

-- Lowest points of each band (Tốt from 90 …).
create table scorecard_template_band (
  template_id uuid not null references scorecard_template,
  band text not null check (band in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
  min_points numeric(6, 2) not null check (min_points >= 0),
  primary key (template_id, band),
  unique (template_id, min_points)
);

create table scorecard_criterion (
  id uuid primary key,
  template_id uuid not null references scorecard_template,
  position smallint not null check (position >= 0),
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  group_label nfc_text not null,
  label nfc_text not null,
  max_points numeric(6, 2) not null check (max_points > 0),
  -- How points are given: {"type":"YES_NO"}, {"type":"LADDER","steps":[{"points":5,"label":"…"}]} or {"type":"NUMBER"}.
  scoring jsonb not null,
  unique (template_id, code),
  unique (template_id, position),
  unique (id, template_id)
);

create table scorecard (
  id uuid primary key,
  meeting_id uuid not null,
  unit_id uuid not null,
  template_id uuid not null references scorecard_template,
  kind text not null check (kind in ('SELF', 'OBSERVER', 'OFFICIAL')),
  visit_id uuid references visit,
  scored_on date not null,
  author_account_id uuid,
  author_member_id uuid references member,
  author_name nfc_text not null,
  author_office nfc_text,
  total numeric(6, 2) not null,                   -- the sum of its items
  max_points numeric(6, 2) not null,              -- the sum of its criteria's maxima
  band text not null check (band in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
  version integer not null default 1,
  foreign key (meeting_id, unit_id) references meeting (id, unit_id),
  unique (id, template_id),
  unique (visit_id),
  check (total between 0 and max_points),
  check (visit_id is null or kind = 'OBSERVER')
);
create unique index scorecard_one_self_one_official on scorecard (meeting_id, kind) where kind in ('SELF', 'OFFICIAL');
create index scorecard_meeting on scorecard (meeting_id, unit_id);
create index scorecard_unit on scorecard (unit_id, scored_on desc, id desc);
create index scorecard_scored_on on scorecard (scored_on desc, id desc);
create index scorecard_template_id on scorecard (template_id);
create index scorecard_author on scorecard (author_member_id);
create index scorecard_author_account on scorecard (author_account_id);

create table scorecard_item (
  scorecard_id uuid not null,
  criterion_id uuid not null,
  template_id uuid not null,
  points numeric(6, 2) not null check (points >= 0),
  reason nfc_text,                                -- every deduction has one
  primary key (scorecard_id, criterion_id),
  foreign key (scorecard_id, template_id) references scorecard (id, template_id),
  foreign key (criterion_id, template_id) references scorecard_criterion (id, template_id)
);
create index scorecard_item_scorecard on scorecard_item (scorecard_id, template_id);
create index scorecard_item_criterion on scorecard_item (criterion_id, template_id);
