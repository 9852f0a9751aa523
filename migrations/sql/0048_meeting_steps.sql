-- The steps of a meeting as it goes, what became of them, and notices of the meeting.

-- Steps that were done by hand, and gates that were passed although a step was not done. What records tell is not written down here.
create table meeting_step (
  meeting_id uuid not null references meeting,
  code text not null check (code ~ '^[A-Z][A-Z_]*$'),                -- of a step of the meeting's template
  state text not null check (state in ('DONE', 'PASSED')),
  reason nfc_text,                                                   -- why the meeting went on without it
  at timestamptz not null default now(),
  by_account uuid references account,
  by_token uuid references api_token,
  primary key (meeting_id, code),
  check ((state = 'PASSED') = (reason is not null))
);
create index meeting_step_by_account on meeting_step (by_account);
create index meeting_step_by_token on meeting_step (by_token);

-- That somebody was told of a meeting, by whatever channel.
create table meeting_notice (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  audience text not null check (audience in ('MEMBERS', 'MEMBER_IN_CHARGE', 'GUESTS')),
  channel text not null check (channel in ('APP', 'MAIL', 'PAPER', 'PHONE', 'OTHER')),
  given_at timestamptz not null,
  note nfc_text,
  by_account uuid references account,
  by_token uuid references api_token
);
create index meeting_notice_meeting on meeting_notice (meeting_id, given_at, id);
create index meeting_notice_by_account on meeting_notice (by_account);
create index meeting_notice_by_token on meeting_notice (by_token);

-- What the records of a meeting tell of its steps: whether there is anything to do, and whether it is done. Steps that are not among
-- them are done by hand. The meeting is taken as given: also as a change would leave it.
create function meeting_step_facts(met meeting) returns table (code text, needed boolean, holds boolean)
language sql stable rows 13 set search_path = public, pg_temp as $$
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
    from document d where d.meeting_id = met.id and d.state = 'CURRENT'
  ), told as (
    select n.audience from meeting_notice n where n.meeting_id = met.id and n.given_at < met.starts_at
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
    ('DECISIONS_VOTED', exists (select from deciding), not exists (select from deciding d where d.outcome is null
      and not exists (select from meeting_vote v where v.agenda_item_id = d.id and v.meeting_id = met.id))),
    ('SELF_SCORED', true, exists (select from scorecard s where s.meeting_id = met.id and s.kind = 'SELF')),
    ('READ_BACK', true, false),
    ('APPROVED', true, false)
$$;

-- The steps of a meeting by its template, each with what became of it: PASSED stays so, whatever records tell later.
create function meeting_steps(met meeting) returns table ("position" smallint, code text, phase text, label_vi text, label_en text,
  minutes smallint, gate text, by_records boolean, exempt text, state text, reason text, at timestamptz, by_account uuid, by_token uuid)
language sql stable rows 22 set search_path = public, pg_temp as $$
  with nothing_there as materialized (
    select array_remove(array[
      case when not exists (select from body b
        where b.unit_id = met.unit_id and b.kind_code = 'cell-committee' and b.during @> met.held_on) then 'NO_CELL_COMMITTEE' end,
      case when not exists (select from unit_charge c where c.unit_id = met.unit_id and c.during @> met.held_on) then 'NO_MEMBER_IN_CHARGE' end,
      case when not exists (select from document d where d.meeting_id = met.id and d.state = 'CURRENT') then 'NO_PAPERS' end
    ], null) as exemptions
  ), step as (
    select s.*, case when s.exempt = any (nothing_there.exemptions) then s.exempt end as exempt_here
    from meeting_template_step s cross join nothing_there where s.template_id = met.template_id
  )
  select step.position, step.code, step.phase, step.label_vi, step.label_en, step.minutes, step.gate, fact.code is not null,
    step.exempt_here,
    case when made.state is not null then made.state
      when step.exempt_here is not null or not fact.needed then 'NOT_NEEDED'
      when fact.holds then 'DONE' else 'OPEN' end,
    made.reason, made.at, made.by_account, made.by_token
  from step
  left join meeting_step_facts(met) fact on fact.code = step.code
  left join meeting_step made on made.meeting_id = met.id and made.code = step.code
$$;

-- Where something is to be decided, its submission is asked for although there are no papers: that there are none is what is wrong.
update meeting_template_step set exempt = null where code = 'SUBMISSIONS' and exempt = 'NO_PAPERS'
  and template_id in (select id from meeting_template where unit_id = '00000000-0000-7000-8000-000000000001' and version = 1);

revoke execute on function meeting_step_facts(meeting), meeting_steps(meeting) from public;
grant execute on function meeting_step_facts(meeting), meeting_steps(meeting) to chibo_app;
grant select, insert, update, delete on meeting_step to chibo_app;
grant select, insert on meeting_notice to chibo_app;
