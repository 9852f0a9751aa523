-- Transfers lead from one side's range into the other's: each reads of the other the name that stands on the transfer.
alter table transfer add column from_name nfc_text;
update transfer set from_name = (select u.name from unit u where u.id = from_unit_id),
  to_name = coalesce(to_name, (select u.name from unit u where u.id = to_unit_id));
alter table transfer
  drop constraint transfer_check,                 -- exactly one of to_unit_id and to_name
  alter column from_name set not null,
  alter column to_name set not null;
-- By when the next step is to be taken; of what is closed, was.
alter table transfer add column due_on date not null generated always as
  (case when state = 'DECIDED' then paper_due_on else coalesce(present_due_on, paper_due_on) end) stored;
create index transfer_open_due on transfer (due_on, id) where state in ('DECIDED', 'SENT');

-- In which kinds of units members are at home: in cells, in organizations that may be as small as one, in Party groups.
alter table unit_kind add column takes_members boolean not null default false;
update unit_kind k set takes_members = true
where k.code = 'group' or exists (select from unit_kind_body b where b.kind_code = k.code and b.body_kind_code = 'cell-committee');

-- What becomes of transfers when one of their sides ends.
alter table reorganization_consequence drop constraint reorganization_consequence_subject_check,
  add constraint reorganization_consequence_subject_check check (subject in ('UNIT', 'MEMBER', 'TRANSFER', 'OFFICE', 'BODY', 'SEAT',
    'TERM', 'CHARGE', 'WORK_GROUP', 'WORK_GROUP_MEMBER', 'WORK_GROUP_ASSIGNMENT', 'CLUSTER', 'CLUSTER_UNIT', 'CLUSTER_TURN',
    'MEETING', 'GRANT', 'TEMPLATE', 'REORGANIZATION'));
