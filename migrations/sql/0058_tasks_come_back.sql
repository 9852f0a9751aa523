-- Tasks come back to the meetings to which they are reported: what lay before a meeting, and what it said to each.

-- Of templates: the item of the agenda under which tasks that come back are reviewed.
alter table meeting_template_item add column reviews_tasks boolean not null default false;
create unique index meeting_template_item_reviews_tasks on meeting_template_item (template_id) where reviews_tasks;
update meeting_template_item i set reviews_tasks = true from meeting_template t
where t.id = i.template_id and t.unit_id = '00000000-0000-7000-8000-000000000001' and t.version = 1 and t.kind_code = 'regular' and i.position = 0;

-- A task as it lay before a meeting. Drafting the agenda may write it ahead, opening the meeting writes it for good.
create table meeting_task (
  meeting_id uuid not null references meeting,
  task_id uuid not null references task,
  agenda_item_id uuid,                                               -- under which it is reviewed
  due_on date not null,
  state text not null check (state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
  progress smallint not null check (progress between 0 and 100),
  verdict text check (verdict in ('DONE', 'NOT_DONE', 'EXTENDED', 'GOES_ON')),
  result nfc_text,                                                   -- as it was reported, or as the meeting heard it
  cause nfc_text,                                                    -- why it was not done, or not yet
  to_due_on date,                                                    -- to which day it was extended
  primary key (meeting_id, task_id),
  foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id) on delete set null (agenda_item_id),
  check (verdict is not null or num_nonnulls(cause, to_due_on) = 0),
  check ((to_due_on is not null) = coalesce(verdict = 'EXTENDED', false)),
  check (cause is not null or coalesce(verdict not in ('NOT_DONE', 'EXTENDED'), true)),
  check (to_due_on > due_on)
);
create index meeting_task_task on meeting_task (task_id);
create index meeting_task_item on meeting_task (agenda_item_id, meeting_id);

-- What a unit gave, as far as it comes back: open, or ended since the meeting before.
create index task_unit_open on task (unit_id) where state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED');
create index task_unit_ended on task (unit_id, ended_on) where ended_on is not null;

-- Helpers are looked up from either side: of a task by the net, of a unit by who reads.
drop index task_helper_unit;
create index task_helper_unit on task_helper (unit_id, task_id);

-- Acts of a meeting on a task: one says what became of it, gives it more time, or lets it go on.
alter table task_act
  add column meeting_id uuid references meeting,
  drop constraint task_act_kind_check,
  drop constraint task_act_check,
  drop constraint task_act_check1;
alter table task_act
  add constraint task_act_kind_check
    check (kind in ('ASSIGN', 'PROGRESS', 'REPORT', 'RETURN', 'ACCEPT', 'EXTEND', 'CANCEL', 'RETARGET', 'REVIEW')),
  add constraint task_act_extends check (num_nonnulls(from_due_on, to_due_on) in (0, 2)
    and case kind when 'EXTEND' then to_due_on is not null when 'REVIEW' then true else to_due_on is null end),
  add constraint task_act_outcome
    check (case kind when 'ACCEPT' then outcome is not null when 'REVIEW' then true else outcome is null end),
  add constraint task_act_review check ((kind = 'REVIEW') = (meeting_id is not null));
create index task_act_meeting on task_act (meeting_id);

-- The tasks that come back to a meeting, as things stand: those that are reported to its unit or body and its kind, were begun by its
-- day and are open, or have ended since the meeting before it and were not heard of at one. A task that names no kind comes to all
-- meetings of its body, or to the regular ones of its unit. What units gave that ended comes to whoever succeeds them, and what was
-- reported to bodies of theirs to bodies of the same kind.
create function carried_over_tasks(met meeting) returns setof uuid language sql stable rows 20 set search_path = public, pg_temp as $$
  with recursive giver (id) as (
    select met.unit_id
    union
    select l.predecessor_id from giver g join unit_lineage l on l.successor_id = g.id and l.happened_on <= met.held_on
    where not exists (select from unit_placement p where p.unit_id = l.predecessor_id and p.during @> met.held_on)
  ), met_body as (
    select b.id, b.kind_code from body b where b.id = met.body_id
  ), body_here (id) as (
    select b.id from met_body mine join body b on b.id = mine.id or b.kind_code = mine.kind_code and b.unit_id <> met.unit_id
      and b.unit_id in (select g.id from giver g)
  ), before as (
    select max(m.held_on) as held_on from meeting m
    where m.unit_id in (select g.id from giver g) and m.kind_code = met.kind_code and m.starts_at < met.starts_at
      and m.state in ('OPEN', 'CLOSED', 'SEALED') and m.id <> met.id
      and case when met.body_id is null then m.body_id is null else m.body_id in (select b.id from body_here b) end
  ), given as (
    select t.* from task t
    where t.unit_id in (select g.id from giver g) and t.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED')
    union all
    select t.* from before cross join task t
    where t.unit_id in (select g.id from giver g) and t.ended_on >= coalesce(before.held_on, '-infinity')
      and not exists (select from meeting_task heard join meeting m on m.id = heard.meeting_id and m.starts_at < met.starts_at
        where heard.task_id = t.id and m.state in ('OPEN', 'CLOSED', 'SEALED')
          and (heard.verdict in ('DONE', 'NOT_DONE') or heard.state = 'CANCELLED'))
  )
  select t.id from given t
  where t.starts_on <= met.held_on and t.meeting_id is distinct from met.id
    and case when met.body_id is null then t.report_body_id is null else t.report_body_id in (select b.id from body_here b) end
    and (t.report_kind_code = met.kind_code or t.report_kind_code is null and (met.body_id is not null or met.kind_code = 'regular'))
$$;

-- The tasks that lie before a meeting: as they stand while it is planned, as its opening wrote them afterwards. One that had ended
-- before says by that what became of it.
create function meeting_tasks(met meeting) returns setof meeting_task language sql stable rows 20 set search_path = public, pg_temp as $$
  select met.id, t.id, drafted.agenda_item_id, t.due_on, t.state, coalesce((select p.progress from task_parts(t.id) p), t.progress)::smallint,
    case t.outcome when 'MET' then 'DONE' when 'NOT_MET' then 'NOT_DONE' end, t.result, t.cause, null::date
  from carried_over_tasks(met) as came (id) join task t on t.id = came.id
  left join meeting_task drafted on drafted.meeting_id = met.id and drafted.task_id = t.id
  where met.state = 'PLANNED'
  union all
  select kept.* from meeting_task kept where kept.meeting_id = met.id and met.state <> 'PLANNED'
$$;

-- The second net: who reads a task reads what meetings said to it, and a unit's readers read all tasks that it gave.
alter table meeting_task enable row level security;
create policy meeting_task_scope on meeting_task using ((select true from task t where t.id = meeting_task.task_id));

-- The steps of a meeting as 0051 has them, and the review of tasks: each that came back has its verdict, but those that were cancelled.
create or replace function meeting_step_facts(met meeting) returns table (code text, needed boolean, holds boolean)
language sql stable rows 14 set search_path = public, pg_temp as $$
  with rule as (
    select r.after_kind_code, coalesce(r.after_min_days, 0) as min_days, r.after_max_days as max_days, r.items_from_before
    from unit_kind_period k
    join meeting_kind_rule r on r.unit_kind_code = k.kind_code and r.during @> met.held_on
    left join body b on b.id = met.body_id
    where k.unit_id = met.unit_id and k.during @> met.held_on and r.kind_code = met.kind_code
    order by r.body_kind_code is not distinct from b.kind_code desc, r.id limit 1
  ), before as (
    select m.id, met.held_on - m.held_on as days from rule
    join meeting m on m.unit_id = met.unit_id and m.kind_code = rule.after_kind_code
    where m.state in ('OPEN', 'CLOSED', 'SEALED') and m.starts_at < met.starts_at and m.id <> met.id
  ), deciding as (
    select i.id, i.from_item_id, i.outcome from agenda_item i where i.meeting_id = met.id and i.purpose = 'DECIDE'
  ), paper as (
    select d.id, d.type_code, (d.added_at at time zone 'Asia/Ho_Chi_Minh')::date as added_on
    from document d where d.meeting_id = met.id and d.state = 'CURRENT' and d.type_code is distinct from 'BB'
  ), told as (
    select n.audience from meeting_notice n where n.meeting_id = met.id and n.given_at < met.starts_at
  ), written as (
    select sealed or w.state <> 'DRAFT' as heard, sealed or w.state in ('APPROVED', 'SEALED') as approved
    from minutes w cross join lateral (select exists (select from minutes_version v where v.minutes_id = w.id)) of_it (sealed)
    where w.meeting_id = met.id
  ), came as (
    select c.verdict from meeting_tasks(met) c where c.state <> 'CANCELLED'
  )
  values
    ('PREMEETING', exists (select from rule where after_kind_code is not null),
      exists (select from before, rule where before.days >= rule.min_days and (rule.max_days is null or before.days <= rule.max_days))),
    ('AGENDA', true, exists (select from agenda_item i where i.meeting_id = met.id)),
    ('NOTICE_MEMBERS', true, exists (select from told where audience = 'MEMBERS')),
    ('NOTICE_IN_CHARGE', true, exists (select from told where audience = 'MEMBER_IN_CHARGE')),
    ('PAPERS_AHEAD', true, not exists (select from paper where added_on > met.held_on - coalesce(
      (select r.amount from meeting_rule r where r.code = 'PAPERS_AHEAD' and r.during @> met.held_on), 0))),
    ('ITEMS_AGREED_BEFORE', exists (select from rule where items_from_before) and exists (select from deciding),
      not exists (select from deciding d where not exists (
        select from agenda_item i join before on before.id = i.meeting_id where i.id = d.from_item_id and i.outcome = 'AGREED'))),
    ('SUBMISSIONS', exists (select from deciding), not exists (select from deciding d where not exists (
      select from agenda_paper p join paper on paper.id = p.document_id where p.agenda_item_id = d.id and paper.type_code = 'TTr'))),
    ('OFFICERS_NAMED', true, num_nonnulls(met.chair_name, met.secretary_name) = 2),
    ('ROLL_CALLED', true, (met.state <> 'PLANNED' or exists (select from attendance a where a.meeting_id = met.id))
      and not exists (select from attendance a where a.meeting_id = met.id and a.expected and a.status is null)),
    ('TASKS_REVIEWED', exists (select from came), not exists (select from came where verdict is null)),
    ('DECISIONS_VOTED', exists (select from deciding), not exists (select from deciding d where d.outcome is null
      and not exists (select from meeting_vote v where v.agenda_item_id = d.id and v.meeting_id = met.id))),
    ('SELF_SCORED', true, exists (select from scorecard s where s.meeting_id = met.id and s.kind = 'SELF')),
    ('READ_BACK', true, exists (select from written where written.heard)),
    ('APPROVED', true, exists (select from written where written.approved))
$$;

revoke execute on function carried_over_tasks(meeting), meeting_tasks(meeting) from public;
grant execute on function carried_over_tasks(meeting), meeting_tasks(meeting) to chibo_app;
grant select, insert, update, delete on meeting_task to chibo_app;
