-- What a meeting or a resolution gives somebody to do, what became of it, and by which acts.

create table task (
  id uuid primary key,
  unit_id uuid not null references unit,                             -- that gives it
  meeting_id uuid,                                                   -- at which it was given
  agenda_item_id uuid,
  parent_id uuid references task,
  title nfc_text not null,
  key boolean not null default false,                                -- among those that matter most
  field text check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING')),
  measure nfc_text,                                                  -- what is counted
  target numeric(14, 2) check (target >= 0),
  measure_max numeric(14, 2) check (measure_max >= 0),               -- the largest figure that can be
  owner_unit_id uuid not null references unit,                       -- that is to do it, or where the member belongs who is
  owner_member_id uuid references member,
  owner_name nfc_text,
  owner_office nfc_text,
  starts_on date not null,
  due_on date not null,                                              -- as it was extended
  first_due_on date not null,
  report_kind_code text references meeting_kind,                     -- to which meetings of the unit it is reported
  report_body_id uuid,
  state text not null default 'ASSIGNED'
    check (state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
  progress smallint not null default 0 check (progress between 0 and 100),   -- per cent, as it was last told
  result nfc_text,
  result_value numeric(14, 2) check (result_value >= 0),
  outcome text check (outcome in ('MET', 'NOT_MET')),
  cause nfc_text,                                                    -- why it was not met
  done_on date,
  ended_on date,
  version integer not null default 1,
  foreign key (meeting_id, unit_id) references meeting (id, unit_id),
  foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  foreign key (report_body_id, unit_id) references body (id, unit_id),
  check (parent_id <> id),
  check (due_on >= starts_on and first_due_on >= starts_on),
  check (measure is not null or num_nonnulls(target, measure_max, result_value) = 0),
  check (target <= measure_max and result_value <= measure_max),
  check ((owner_name is null) = (owner_member_id is null)),
  check (owner_member_id is not null or owner_office is null),
  check ((outcome is not null) = (state = 'ACCEPTED')),
  check ((cause is not null) = coalesce(outcome = 'NOT_MET', false)),
  check ((ended_on is not null) = (state in ('ACCEPTED', 'CANCELLED'))),
  check (done_on >= starts_on)
);
-- Lists of a subtree begin with what was due first; how tasks were carried out is read from the index alone.
create index task_owner_unit on task (owner_unit_id, due_on, id) include (state, outcome, done_on);
create index task_owner_unit_open on task (owner_unit_id, due_on, id)
  where state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED');
create index task_due_on on task (due_on, id);
create index task_unit on task (unit_id, due_on, id);
create index task_owner_member on task (owner_member_id);
create index task_meeting on task (meeting_id, unit_id);
create index task_agenda_item on task (agenda_item_id, meeting_id);
create index task_parent on task (parent_id);
create index task_report_kind on task (report_kind_code);
create index task_report_body on task (report_body_id, unit_id);

-- Who helps with it: a unit, or a member of one.
create table task_helper (
  id bigint generated always as identity primary key,
  task_id uuid not null references task,
  unit_id uuid not null references unit,
  member_id uuid references member,
  person_name nfc_text,
  person_office nfc_text,
  check ((person_name is null) = (member_id is null)),
  check (member_id is not null or person_office is null)
);
create index task_helper_task on task_helper (task_id);
create index task_helper_unit on task_helper (unit_id);
create index task_helper_member on task_helper (member_id);

-- What was done with it. Nothing of it is changed afterwards.
create table task_act (
  id uuid primary key,
  task_id uuid not null references task,
  kind text not null check (kind in ('ASSIGN', 'PROGRESS', 'REPORT', 'RETURN', 'ACCEPT', 'EXTEND', 'CANCEL')),
  acted_on date not null,
  acted_at timestamptz not null,
  progress smallint check (progress between 0 and 100),
  value numeric(14, 2) check (value >= 0),
  text nfc_text,                                                     -- what is told: a remark, the result, the reason, the cause
  from_due_on date,
  to_due_on date,
  outcome text check (outcome in ('MET', 'NOT_MET')),
  actor_member_id uuid references member,
  actor_name nfc_text not null,
  actor_office nfc_text,
  check ((kind = 'EXTEND') = (num_nonnulls(from_due_on, to_due_on) = 2)),
  check ((kind = 'ACCEPT') = (outcome is not null)),
  check (text is not null or kind not in ('REPORT', 'RETURN', 'EXTEND', 'CANCEL'))
);
create index task_act_task on task_act (task_id, acted_at, id);
create index task_act_actor on task_act (actor_member_id);

create table task_evidence (
  task_act_id uuid not null references task_act,
  document_id uuid not null references document,
  primary key (task_act_id, document_id)
);
create index task_evidence_document on task_evidence (document_id);

-- From how many open tasks on somebody is said to be loaded.
create table task_rule (
  id bigint generated always as identity primary key,
  code text not null check (code in ('LOADED_FROM')),
  amount integer not null check (amount >= 0),
  source nfc_text not null,
  during daterange not null check (not isempty(during)),
  constraint task_rule_one_at_a_time exclude using gist (code with =, during with &&)
);
insert into task_rule (code, amount, source, during)
values ('LOADED_FROM', 3, 'Mức mặc định của phần mềm, chưa có văn bản quy định', '(,)');

-- The second net: by the unit that does it, the one that gives it, or one that helps.
alter table task enable row level security;
create policy task_scope on task using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = task.owner_unit_id)
  or (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = task.unit_id)
  or (select true from task_helper h join unit u on u.id = h.unit_id
    where h.task_id = task.id and u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] limit 1));
alter table task_act enable row level security;
create policy task_act_scope on task_act using ((select true from task t where t.id = task_act.task_id));

-- How many parts a task has, how many of them are open, and how far it is by them; null without any. Who reads a task may be none to
-- read all of its parts, and is told the same of it as everybody.
create function task_parts(of_task uuid) returns table (parts integer, open_parts integer, progress integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer, (count(*) filter (where state not in ('ACCEPTED', 'CANCELLED')))::integer,
    (round(avg(case state when 'ACCEPTED' then 100 else progress end) filter (where state <> 'CANCELLED')))::integer
  from task where parent_id = of_task
$$;

revoke execute on function task_parts(uuid) from public;
grant execute on function task_parts(uuid) to chibo_app;
grant select, insert, update on task to chibo_app;
grant select, insert, update, delete on task_helper to chibo_app;
grant select, insert on task_act, task_evidence to chibo_app;
grant select on task_rule to chibo_app;
