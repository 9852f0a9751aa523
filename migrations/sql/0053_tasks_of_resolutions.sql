-- Tasks that carry a resolution out, given by the unit that adopted it; and changes of what a task is to reach, with what it was before.

alter table resolution add constraint resolution_unit_key unique (id, unit_id);
alter table task add column resolution_id uuid;
alter table task add constraint task_resolution_fkey foreign key (resolution_id, unit_id) references resolution (id, unit_id);
create index task_resolution on task (resolution_id, unit_id);

alter table task_act
  add column from_target numeric(14, 2) check (from_target >= 0),
  add column to_target numeric(14, 2) check (to_target >= 0),
  drop constraint task_act_kind_check,
  drop constraint task_act_check2;
alter table task_act
  add constraint task_act_kind_check
    check (kind in ('ASSIGN', 'PROGRESS', 'REPORT', 'RETURN', 'ACCEPT', 'EXTEND', 'CANCEL', 'RETARGET')),
  add constraint task_act_told check (text is not null or kind not in ('REPORT', 'RETURN', 'EXTEND', 'CANCEL', 'RETARGET')),
  add constraint task_act_target check ((kind = 'RETARGET') = (from_target is distinct from to_target));
