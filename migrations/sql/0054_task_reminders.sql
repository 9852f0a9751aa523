-- Whoever is to do tasks, or to acknowledge resolutions, is reminded of all of them in one line a day at most: before the day on which
-- they are due, on it and behind it.

alter table notification_kind drop constraint notification_kind_page_check,
  add constraint notification_kind_page_check check (page in ('PLAN', 'APPROVALS', 'MEETING', 'TASKS', 'RESOLUTIONS'));
insert into notification_kind (rank, code, page, label_vi, label_en) values
  (11, 'TASKS_DUE', 'TASKS', 'Nhiệm vụ sắp đến hạn hoặc quá hạn', 'Tasks are about to be due, or late'),
  (12, 'RECEIPTS_DUE', 'RESOLUTIONS', 'Văn bản quá hạn xác nhận đã nhận', 'Receipt of documents is late');

-- Less than none: days behind it.
alter table reminder_rule drop constraint reminder_rule_days_check,
  add constraint reminder_rule_days_check check (days between -60 and 60);
insert into reminder_rule (kind_code, days, source)
select kind, days, 'Quy ước nhắc việc ban đầu (chưa đối chiếu)' from (values
  ('TASKS_DUE', 3), ('TASKS_DUE', 0), ('TASKS_DUE', -1), ('TASKS_DUE', -7),
  ('RECEIPTS_DUE', -1), ('RECEIPTS_DUE', -7)) as shipped (kind, days);

-- What was sent and waits for its receipt, by the day.
create index dissemination_waiting on dissemination (due_on) where received_at is null;
