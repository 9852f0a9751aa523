-- What somebody is told: reminders of what falls due, by rules with dates, and what became of what they asked for. A line is for one
-- account and names nobody; whoever wants gets it by mail, too. Calendars that programs fetch show meetings, as well.

alter table account
  add column email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
  add column wants_mail boolean not null default false;

create table notification_kind (
  code text primary key check (code ~ '^[A-Z][A-Z_]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  page text not null check (page in ('PLAN', 'APPROVALS', 'MEETING')),  -- of the dashboard: where it is dealt with
  rank smallint not null unique
);
insert into notification_kind (rank, code, page, label_vi, label_en) values
  (1, 'REGISTER_DUE', 'PLAN', 'Đến hạn đăng ký lịch sinh hoạt', 'Meetings are to be registered'),
  (2, 'APPROVE_DUE', 'APPROVALS', 'Lịch sinh hoạt chờ duyệt', 'Plans wait for approval'),
  (3, 'MEETING_SOON', 'MEETING', 'Sắp đến buổi sinh hoạt', 'A meeting is about to be held'),
  (4, 'PAPERS_DUE', 'MEETING', 'Đến hạn gửi tài liệu buổi sinh hoạt', 'Papers of a meeting are due'),
  (5, 'MEETING_MISSING', 'PLAN', 'Chưa sinh hoạt thường kỳ trong tháng', 'No regular meeting this month yet'),
  (6, 'THEMATIC_MISSING', 'PLAN', 'Chưa sinh hoạt chuyên đề trong quý', 'No thematic meeting this quarter yet'),
  (7, 'MINUTES_DUE', 'MEETING', 'Đến hạn hoàn thiện biên bản', 'Minutes are to be completed'),
  (8, 'SLOT_RETURNED', 'PLAN', 'Lịch sinh hoạt bị trả lại', 'A plan was returned'),
  (9, 'SLOT_APPROVED', 'PLAN', 'Lịch sinh hoạt đã được duyệt', 'A plan was approved'),
  (10, 'NOTICE', 'MEETING', 'Thông báo họp', 'Notice of a meeting');

-- So many days before something is due somebody is reminded; several rows of a kind: several reminders.
create table reminder_rule (
  id bigint generated always as identity primary key,
  kind_code text not null references notification_kind,
  days smallint not null check (days between 0 and 60),
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint reminder_rule_once exclude using gist (kind_code with =, days with =, during with &&)
);
create index reminder_rule_kind on reminder_rule (kind_code);
insert into reminder_rule (kind_code, days, source)
select kind, days, 'Quy ước nhắc việc ban đầu (chưa đối chiếu)' from (values
  ('REGISTER_DUE', 5), ('REGISTER_DUE', 1), ('REGISTER_DUE', 0),
  ('APPROVE_DUE', 0),
  ('MEETING_SOON', 1),
  ('PAPERS_DUE', 2),
  ('MEETING_MISSING', 5),
  ('THEMATIC_MISSING', 20),
  ('MINUTES_DUE', 0)) as shipped (kind, days);

create table notification (
  id uuid primary key,
  account_id uuid not null references account,
  kind_code text not null references notification_kind,
  unit_id uuid references unit,
  subject_id uuid,                                -- the meeting or slot that it is about
  due_on date,
  days smallint,                                  -- of the rule that it follows; null: told once, when something was done
  count integer check (count > 0),                -- of what it is about, where that is several
  created_at timestamptz not null default now(),
  read_at timestamptz,
  check (days is null or due_on is not null)
);
-- A reminder is given once, however many servers remind.
create unique index notification_once on notification (account_id, kind_code, unit_id, subject_id, due_on, days) nulls not distinct
  where days is not null;
create index notification_account on notification (account_id, created_at desc, id desc);
create index notification_unread on notification (account_id) where read_at is null;
create index notification_kind_code on notification (kind_code);
create index notification_unit on notification (unit_id);

-- Mails that wait or went, one for a line. Whoever sends one moves "next_at" first: nobody else takes it until then.
create table mail (
  id uuid primary key,                            -- names it in its Message-ID, too: sent twice, it is the same mail
  notification_id uuid not null unique references notification on delete cascade,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
  attempts smallint not null default 0,
  next_at timestamptz not null default now(),
  sent_at timestamptz,
  problem nfc_text,                               -- what the last attempt came to
  check ((state = 'SENT') = (sent_at is not null))
);
create index mail_waiting on mail (next_at) where state = 'WAITING';

alter table calendar_feed add column meetings boolean not null default false,
  drop constraint calendar_feed_kinds_check,
  add constraint calendar_feed_kinds_check check (kinds <@ array['PROBATION_ENDING', 'PAPER_DUE', 'PRESENTATION_DUE', 'STAY_ENDING',
    'EXEMPTION_ENDING', 'BADGE_ROUND', 'ABSENT', 'EXCUSED_RUNNING']),
  add constraint calendar_feed_tells_something check (cardinality(kinds) > 0 or meetings);

grant select on notification_kind, reminder_rule to chibo_app;
grant select, insert, update on notification, mail to chibo_app;
