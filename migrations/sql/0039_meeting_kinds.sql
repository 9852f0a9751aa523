-- How meetings of each kind are held, and by which steps: rules and templates with dates, for decrees change them. A meeting keeps
-- the template that was in force for its unit when it was planned.

-- Who attends meetings of a kind in units of a kind, how often, and what goes before them.
create table meeting_kind_rule (
  id bigint generated always as identity primary key,
  kind_code text not null references meeting_kind,
  unit_kind_code text not null references unit_kind,
  body_kind_code text references body_kind,       -- of which body the seats meet
  attended_by text not null check (attended_by in ('MEMBERS', 'SEATS', 'INVITED')),
  rhythm text check (rhythm in ('MONTHLY', 'QUARTERLY', 'TERM')),  -- null: when it is called
  times smallint not null default 1 check (times > 0),             -- at least so often in a period
  fixed_day smallint check (fixed_day between 1 and 28),           -- of the month
  counts_for_kind_code text references meeting_kind,               -- a model meeting counts as the regular one
  after_kind_code text references meeting_kind,                    -- what goes before it …
  after_min_days smallint check (after_min_days >= 0),             -- … by so many days
  after_max_days smallint check (after_max_days >= after_min_days),
  items_from_before boolean not null default false,                -- what asks for a decision was agreed there
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  check ((after_min_days is null) = (after_max_days is null)),
  check (after_kind_code is not null or after_min_days is null and not items_from_before),
  check ((attended_by = 'SEATS') = (body_kind_code is not null)),
  constraint meeting_kind_rule_once exclude using gist (kind_code with =, unit_kind_code with =,
    (coalesce(body_kind_code, '')) with =, during with &&)
);
create index meeting_kind_rule_unit_kind on meeting_kind_rule (unit_kind_code);
create index meeting_kind_rule_body_kind on meeting_kind_rule (body_kind_code);
create index meeting_kind_rule_counts_for on meeting_kind_rule (counts_for_kind_code);
create index meeting_kind_rule_after on meeting_kind_rule (after_kind_code);

insert into meeting_kind_rule (kind_code, unit_kind_code, body_kind_code, attended_by, rhythm, after_kind_code, after_min_days,
  after_max_days, counts_for_kind_code, source) values
  ('regular', 'cell', null, 'MEMBERS', 'MONTHLY', 'cell-committee', 1, 2, null, 'Điều lệ Đảng, Điều 22 và Điều 24 (chưa đối chiếu)'),
  ('thematic', 'cell', null, 'MEMBERS', 'QUARTERLY', null, null, null, null, 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  ('cell-committee', 'cell', 'cell-committee', 'SEATS', 'MONTHLY', null, null, null, null, 'Điều lệ Đảng, Điều 22 và Điều 24 (chưa đối chiếu)'),
  ('party-group', 'cell', 'party-group', 'SEATS', 'MONTHLY', null, null, null, null, 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  ('party-group', 'group', null, 'MEMBERS', 'MONTHLY', null, null, null, null, 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  ('model', 'cell', null, 'MEMBERS', null, null, null, null, 'regular', 'Hướng dẫn về sinh hoạt điểm theo cụm (chưa đối chiếu)'),
  ('congress', 'cell', null, 'MEMBERS', 'TERM', null, null, null, null, 'Điều lệ Đảng, về đại hội các cấp (chưa đối chiếu)');
-- Committees; a district had one until districts ended.
insert into meeting_kind_rule (kind_code, unit_kind_code, body_kind_code, attended_by, rhythm, fixed_day, after_kind_code, items_from_before, source, during)
select rule.kind, unit_kind.code, rule.body, rule.attended_by, rule.rhythm, rule.fixed_day, rule.after, rule.agreed, rule.source, unit_kind.valid
from (values
  ('standing-members', 'standing-members', 'SEATS', null, null::smallint, null, false, array['province', 'district', 'commune', 'section', 'agency'], 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  ('standing-committee', 'standing-committee', 'SEATS', null, null, 'standing-members', true, array['province', 'district', 'commune', 'section', 'agency'], 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  ('executive-committee', 'executive-committee', 'SEATS', null, null, 'standing-committee', true, array['province', 'district', 'commune', 'section', 'agency'], 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  ('model', 'standing-committee', 'SEATS', null, null, null, false, array['district', 'commune'], 'Hướng dẫn về sinh hoạt điểm theo cụm (chưa đối chiếu)'),
  ('lessons-learned', null, 'INVITED', null, null, 'model', false, array['district', 'commune', 'cell'], 'Hướng dẫn về sinh hoạt điểm theo cụm (chưa đối chiếu)'),
  ('briefing', null, 'INVITED', 'MONTHLY', 6, null, false, array['province', 'district', 'commune'], 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  ('congress', null, 'INVITED', 'TERM', null, null, false, array['province', 'district', 'commune', 'section', 'agency'], 'Điều lệ Đảng, về đại hội các cấp (chưa đối chiếu)')
) as rule (kind, body, attended_by, rhythm, fixed_day, after, agreed, unit_kinds, source)
join unit_kind on unit_kind.code = any (rule.unit_kinds);

-- Days and numbers that the cycle of meetings keeps to.
create table meeting_rule (
  id bigint generated always as identity primary key,
  code text not null check (code in ('REGISTER_BY', 'APPROVE_BY', 'CONSOLIDATE_BY', 'LATE_AFTER', 'PAPERS_AHEAD', 'PAPERS_AFTER',
    'EXCUSES_RUNNING', 'ASSUMED_LENGTH', 'MINUTES_AFTER')),
  amount integer not null check (amount >= 0),
  counted_in text not null check (counted_in in ('DAY_OF_MONTH', 'DAYS', 'MINUTES', 'TIMES')),
  source nfc_text not null,
  during daterange not null check (not isempty(during)),
  constraint meeting_rule_one_at_a_time exclude using gist (code with =, during with &&)
);
insert into meeting_rule (code, amount, counted_in, source, during) values
  ('REGISTER_BY', 20, 'DAY_OF_MONTH', 'Hướng dẫn về sinh hoạt chi bộ: đăng ký lịch họp tháng sau (chưa đối chiếu)', '(,)'),
  ('APPROVE_BY', 25, 'DAY_OF_MONTH', 'Hướng dẫn về sinh hoạt chi bộ: duyệt lịch họp tháng sau (chưa đối chiếu)', '(,)'),
  ('CONSOLIDATE_BY', 10, 'DAY_OF_MONTH', 'Hướng dẫn về sinh hoạt chi bộ: tổng hợp kết quả tháng trước (chưa đối chiếu)', '(,)'),
  ('LATE_AFTER', 0, 'DAYS', 'Họp sau ngày đã duyệt là họp muộn (chưa đối chiếu)', '(,)'),
  ('PAPERS_AHEAD', 1, 'DAYS', 'Hướng dẫn về sinh hoạt chi bộ: gửi tài liệu trước buổi họp (chưa đối chiếu)', '(,)'),
  ('PAPERS_AFTER', 2, 'DAYS', 'Hướng dẫn về sinh hoạt chi bộ: gửi tài liệu sau buổi họp (chưa đối chiếu)', '(,)'),
  ('EXCUSES_RUNNING', 3, 'TIMES', 'Khung chấm điểm chi bộ: vắng có lý do liên tiếp (chưa đối chiếu)', '(,)'),
  ('ASSUMED_LENGTH', 120, 'MINUTES', 'Thời lượng dự kiến khi chưa ghi giờ kết thúc', '(,)'),
  ('MINUTES_AFTER', 2, 'DAYS', 'Hướng dẫn về sinh hoạt chi bộ: hoàn thiện biên bản (chưa đối chiếu)', '(,)');

-- How meetings of a kind go, as a committee issues it: in force for its unit and all below, the nearest issuer's before all others.
create table meeting_template (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind_code text not null references meeting_kind,
  unit_kind_code text references unit_kind,       -- null: in units of any kind
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  version integer not null check (version > 0),
  title nfc_text not null,
  guidance nfc_text,                              -- what the committee asks to be talked about
  minutes_sections jsonb not null default '[]' check (jsonb_typeof(minutes_sections) = 'array'),
  source nfc_text not null,
  valid daterange not null check (not isempty(valid)),
  unique (unit_id, code, version),
  constraint meeting_template_one_at_a_time exclude using gist (unit_id with =, kind_code with =,
    (coalesce(unit_kind_code, '')) with =, valid with &&)
);
create index meeting_template_kind on meeting_template (kind_code);
create index meeting_template_unit_kind on meeting_template (unit_kind_code);

create table meeting_template_step (
  template_id uuid not null references meeting_template,
  position smallint not null check (position >= 0),
  code text not null check (code ~ '^[A-Z][A-Z_]*$'),
  phase text not null check (phase in ('PREPARE', 'OPEN', 'CONDUCT', 'CLOSE', 'AFTER')),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  minutes smallint check (minutes > 0),
  gate text check (gate in ('OPEN', 'CLOSE', 'SEAL')),             -- the passage that waits for it
  exempt text check (exempt in ('NO_CELL_COMMITTEE', 'NO_MEMBER_IN_CHARGE', 'NO_PAPERS')),  -- when nothing waits for it
  primary key (template_id, code),
  unique (template_id, position)
);

-- The agenda that a meeting begins with: a tree, written down from top to bottom.
create table meeting_template_item (
  template_id uuid not null references meeting_template,
  position smallint not null check (position >= 0),
  depth smallint not null check (depth between 1 and 3),
  title nfc_text not null,
  field text check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING')),
  purpose text not null check (purpose in ('INFORM', 'DISCUSS', 'DECIDE')),
  minutes smallint check (minutes > 0),
  primary key (template_id, position)
);

insert into meeting_template (id, unit_id, kind_code, unit_kind_code, code, version, title, minutes_sections, source, valid)
select format('00000000-0000-7000-8000-0000003900%s', lpad(rank::text, 2, '0'))::uuid, '00000000-0000-7000-8000-000000000001',
  kind, unit_kind, kind, 1, title, sections::jsonb, source, '(,)'
from (values
  (1, 'regular', 'cell', 'Khung sinh hoạt chi bộ thường kỳ', '[{"code": "review", "title": "Kiểm điểm việc thực hiện nhiệm vụ tháng trước"}, {"code": "criticism", "title": "Tự phê bình và phê bình"}, {"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  (2, 'thematic', 'cell', 'Khung sinh hoạt chuyên đề', '[{"code": "topic", "title": "Nội dung chuyên đề"}, {"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  (3, 'cell-committee', 'cell', 'Khung họp chi ủy', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  (4, 'party-group', null, 'Khung sinh hoạt tổ đảng', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Hướng dẫn về sinh hoạt chi bộ (chưa đối chiếu)'),
  (5, 'model', null, 'Khung sinh hoạt điểm', '[{"code": "review", "title": "Kiểm điểm việc thực hiện nhiệm vụ tháng trước"}, {"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Hướng dẫn về sinh hoạt điểm theo cụm (chưa đối chiếu)'),
  (6, 'standing-members', null, 'Khung họp Thường trực', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  (7, 'standing-committee', null, 'Khung hội nghị ban thường vụ', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  (8, 'executive-committee', null, 'Khung hội nghị ban chấp hành', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Quy chế làm việc của cấp ủy (chưa đối chiếu)'),
  (9, 'briefing', null, 'Khung giao ban', '[{"code": "conclusion", "title": "Kết luận của chủ trì"}]', 'Quy chế làm việc của cấp ủy (chưa đối chiếu)')
) as shipped (rank, kind, unit_kind, title, sections, source);

insert into meeting_template_step (template_id, position, code, phase, label_vi, label_en, gate, exempt)
select t.id, row_number() over (partition by t.id order by step.rank) - 1, step.code, step.phase, step.label_vi, step.label_en, step.gate, step.exempt
from (values
  (1, 'PREMEETING', 'PREPARE', 'Họp chi ủy trước buổi sinh hoạt', 'The cell committee meets beforehand', 'OPEN', 'NO_CELL_COMMITTEE', '{regular}'),
  (2, 'AGENDA', 'PREPARE', 'Chuẩn bị chương trình', 'The agenda is drawn up', 'OPEN', null, '{regular,thematic,cell-committee,model,standing-members,standing-committee,executive-committee,briefing}'),
  (3, 'ITEMS_AGREED_BEFORE', 'PREPARE', 'Nội dung đã được cơ quan cấp dưới thông qua', 'What asks for a decision was agreed by the body before', 'OPEN', null, '{standing-committee,executive-committee}'),
  (4, 'SUBMISSIONS', 'PREPARE', 'Có tờ trình cho nội dung quyết định', 'What asks for a decision has its submission', 'OPEN', 'NO_PAPERS', '{standing-members,standing-committee,executive-committee}'),
  (5, 'NOTICE_MEMBERS', 'PREPARE', 'Thông báo cho người dự', 'Those who attend are told', 'OPEN', null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (6, 'NOTICE_IN_CHARGE', 'PREPARE', 'Thông báo cho cấp ủy viên phụ trách', 'The committee member in charge is told', 'OPEN', 'NO_MEMBER_IN_CHARGE', '{regular,thematic,model}'),
  (7, 'PAPERS_AHEAD', 'PREPARE', 'Gửi tài liệu trước ít nhất một ngày', 'Papers go out at least a day ahead', 'OPEN', 'NO_PAPERS', '{regular,thematic,cell-committee,model,standing-members,standing-committee,executive-committee}'),
  (8, 'OFFICERS_NAMED', 'OPEN', 'Cử chủ trì, thư ký', 'Chair and secretary are named', 'CLOSE', null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (9, 'ROLL_CALLED', 'OPEN', 'Điểm danh, nêu lý do vắng', 'The roll is called, with reasons', 'CLOSE', null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (10, 'AGENDA_ADOPTED', 'OPEN', 'Thông qua chương trình', 'The agenda is adopted', null, null, '{regular,thematic,model,standing-committee,executive-committee}'),
  (11, 'TASKS_REVIEWED', 'CONDUCT', 'Kiểm điểm nhiệm vụ tháng trước', 'Last month’s tasks are reviewed', null, null, '{regular,cell-committee,party-group,model,briefing}'),
  (12, 'STUDY', 'CONDUCT', 'Học tập, quán triệt', 'Study', null, null, '{regular,thematic,model}'),
  (13, 'DISCUSSION', 'CONDUCT', 'Thảo luận', 'Discussion', null, null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (14, 'CRITICISM', 'CONDUCT', 'Tự phê bình và phê bình', 'Criticism and self-criticism', null, null, '{regular,model}'),
  (15, 'TASKS_ASSIGNED', 'CLOSE', 'Giao việc, thời hạn', 'Tasks are assigned with deadlines', null, null, '{regular,cell-committee,party-group,model,briefing}'),
  (16, 'PETITIONS_ANSWERED', 'CLOSE', 'Trả lời kiến nghị', 'Petitions are answered', null, null, '{regular,model}'),
  (17, 'DECISIONS_VOTED', 'CLOSE', 'Kết luận, biểu quyết nghị quyết', 'Conclusions and resolutions are adopted', 'CLOSE', null, '{regular,thematic,cell-committee,model,standing-members,standing-committee,executive-committee}'),
  (18, 'SELF_SCORED', 'CLOSE', 'Tự chấm điểm buổi sinh hoạt', 'The meeting is scored', 'SEAL', null, '{regular,thematic,model}'),
  (19, 'READ_BACK', 'CLOSE', 'Đọc lại biên bản', 'The minutes are read back', 'SEAL', null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (20, 'APPROVED', 'AFTER', 'Duyệt biên bản', 'The minutes are approved', 'SEAL', null, '{regular,thematic,cell-committee,party-group,model,standing-members,standing-committee,executive-committee,briefing}'),
  (21, 'PAPERS_SENT', 'AFTER', 'Gửi tài liệu trong hai ngày', 'Papers go out within two days', null, null, '{regular,thematic,model,standing-members,standing-committee,executive-committee,briefing}'),
  (22, 'REPORTED', 'AFTER', 'Báo cáo cấp trên', 'The superior is reported to', null, null, '{regular,thematic,model}')
) as step (rank, code, phase, label_vi, label_en, gate, exempt, kinds)
join meeting_template t on t.kind_code = any (step.kinds::text[]);

insert into meeting_template_item (template_id, position, depth, title, field, purpose)
select t.id, item.position, item.depth, item.title, item.field, item.purpose
from (values
  ('regular', 0, 1, 'Đánh giá việc thực hiện nghị quyết, nhiệm vụ tháng trước', null, 'DISCUSS'),
  ('regular', 1, 1, 'Thông tin thời sự, học tập, quán triệt chủ trương mới', null, 'INFORM'),
  ('regular', 2, 1, 'Nhiệm vụ tháng tới', null, 'DISCUSS'),
  ('regular', 3, 2, 'Kinh tế', 'ECONOMY', 'DISCUSS'),
  ('regular', 4, 2, 'Văn hóa, xã hội', 'CULTURE_SOCIETY', 'DISCUSS'),
  ('regular', 5, 2, 'Quốc phòng, an ninh', 'DEFENCE_SECURITY', 'DISCUSS'),
  ('regular', 6, 2, 'Xây dựng Đảng', 'PARTY_BUILDING', 'DISCUSS'),
  ('regular', 7, 1, 'Tự phê bình và phê bình', 'PARTY_BUILDING', 'DISCUSS'),
  ('regular', 8, 1, 'Kết luận, thông qua nghị quyết', null, 'DECIDE'),
  ('thematic', 0, 1, 'Trình bày chuyên đề', null, 'INFORM'),
  ('thematic', 1, 1, 'Thảo luận', null, 'DISCUSS'),
  ('thematic', 2, 1, 'Kết luận', null, 'DECIDE')
) as item (kind, position, depth, title, field, purpose)
join meeting_template t on t.kind_code = item.kind;

-- The template in force for meetings of a kind in a unit on a day, by where and of what kind the unit was then; null: there is none.
-- The nearest issuer's holds; of two by the same issuer the one for that kind of units.
create function meeting_template_on(of_unit uuid, of_kind text, day date) returns uuid language sql stable parallel safe as $$
  select t.id
  from unit_placement here
  join unit_kind_period k on k.unit_id = here.unit_id and k.during @> day
  join unit_placement issuer on issuer.path = any (ancestor_paths(here.path) || here.path) and issuer.during @> day
  join meeting_template t on t.unit_id = issuer.unit_id and t.kind_code = of_kind and t.valid @> day
    and (t.unit_kind_code is null or t.unit_kind_code = k.kind_code)
  where here.unit_id = of_unit and here.during @> day
  order by length(issuer.path) desc, t.unit_kind_code is null
  limit 1
$$;

alter table meeting add column template_id uuid references meeting_template;  -- null: planned before there were any, or none was in force
create index meeting_template_id on meeting (template_id);

alter table reorganization_consequence drop constraint reorganization_consequence_subject_check,
  add constraint reorganization_consequence_subject_check check (subject in ('UNIT', 'MEMBER', 'TRANSFER', 'OFFICE', 'BODY', 'SEAT',
    'TERM', 'CHARGE', 'WORK_GROUP', 'WORK_GROUP_MEMBER', 'WORK_GROUP_ASSIGNMENT', 'CLUSTER', 'CLUSTER_UNIT', 'CLUSTER_TURN',
    'MEETING', 'GRANT', 'TEMPLATE', 'MEETING_TEMPLATE', 'REORGANIZATION'));

grant select on meeting_kind_rule, meeting_rule to chibo_app;
grant select, insert, update on meeting_template to chibo_app;
grant select, insert on meeting_template_step, meeting_template_item to chibo_app;
