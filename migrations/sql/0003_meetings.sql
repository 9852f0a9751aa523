-- Meetings of a unit or of one of its bodies, with attendance rows that keep what held that day.

create table meeting_kind (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  valid daterange not null default '(,)'
);

create table meeting (
  id uuid primary key,
  unit_id uuid not null references unit,
  body_id uuid,
  kind_code text not null references meeting_kind,
  title nfc_text,
  place nfc_text,
  starts_at timestamptz not null,
  ends_at timestamptz,
  held_on date not null generated always as ((starts_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  state text not null check (state in ('PLANNED', 'OPEN', 'CLOSED', 'SEALED', 'CANCELLED')),
  chair_member_id uuid references member,
  chair_name nfc_text,
  chair_office nfc_text,
  secretary_member_id uuid references member,
  secretary_name nfc_text,
  secretary_office nfc_text,
  version integer not null default 1,
  check (ends_at > starts_at),
  unique (id, unit_id),
  foreign key (body_id, unit_id) references body (id, unit_id)
);
create index meeting_unit on meeting (unit_id, starts_at desc, id desc);
create index meeting_starts_at on meeting (starts_at desc, id desc);
create index meeting_held_on on meeting (unit_id, held_on);
create index meeting_body on meeting (body_id, unit_id);
create index meeting_kind_code on meeting (kind_code);
create index meeting_chair on meeting (chair_member_id);
create index meeting_secretary on meeting (secretary_member_id);

-- One row per person on the roll. Opening the meeting writes it, sealing closes it; a later correction of the
-- register changes neither.
create table attendance (
  meeting_id uuid not null references meeting,
  member_id uuid not null references member,
  expected boolean not null,                     -- counts in the rate's denominator
  not_expected_reason text check (not_expected_reason in
    ('EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED', 'TEMPORARILY_ELSEWHERE', 'SPECIAL_DUTY')),
  standing text not null check (standing in ('PROBATIONARY', 'OFFICIAL')),
  activity text not null check (activity in ('ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED')),
  membership_kind text not null check (membership_kind in ('HOME', 'TEMPORARY')),
  voting boolean not null,
  status text check (status in ('PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED')),
  mode text check (mode in ('IN_ROOM', 'ONLINE')),
  reason nfc_text,
  spoke boolean not null default false,
  primary key (meeting_id, member_id),
  check (expected = (not_expected_reason is null)),
  check (status is distinct from 'EXCUSED' or reason is not null),
  check ((mode is not null) <= (status in ('PRESENT', 'LATE')))
);
create index attendance_member on attendance (member_id);

-- Guests and observers stand beside the roll, never in the rate.
create table meeting_guest (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  kind text not null check (kind in ('GUEST', 'OBSERVER')),
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text
);
create index meeting_guest_meeting on meeting_guest (meeting_id);
create index meeting_guest_member on meeting_guest (member_id);

insert into meeting_kind (code, label_vi, label_en) values
  ('regular', 'Sinh hoạt thường kỳ', 'Regular meeting'),
  ('thematic', 'Sinh hoạt chuyên đề', 'Thematic meeting'),
  ('cell-committee', 'Họp chi ủy', 'Cell committee meeting'),
  ('party-group', 'Sinh hoạt tổ đảng', 'Party group meeting'),
  ('model', 'Sinh hoạt điểm', 'Model meeting'),
  ('lessons-learned', 'Rút kinh nghiệm', 'Lessons-learned session'),
  ('standing-members', 'Họp Thường trực', 'Meeting of the standing members'),
  ('standing-committee', 'Hội nghị ban thường vụ', 'Standing committee conference'),
  ('executive-committee', 'Hội nghị ban chấp hành', 'Executive committee conference'),
  ('briefing', 'Giao ban', 'Briefing'),
  ('congress', 'Đại hội', 'Congress');
