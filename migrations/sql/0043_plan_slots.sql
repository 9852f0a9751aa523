-- The plan of a year: in which month or quarter a unit, or one of its bodies, is to meet, when and where it wants to, and what its superior
-- says to that. The meeting is the fact, the slot the intention.
create table plan_slot (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind_code text not null references meeting_kind,
  body_id uuid,                                   -- null: the whole unit meets
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),  -- the month or quarter
  period_from date not null generated always as (lower(period)) stored,
  ordinal smallint not null default 1 check (ordinal > 0),         -- of those of the same kind in the period
  topic nfc_text,
  starts_at timestamptz,                          -- as registered; a meeting that is postponed does not move it
  ends_at timestamptz check (ends_at > starts_at),
  place nfc_text,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'REGISTERED', 'RETURNED', 'APPROVED', 'CANCELLED')),
  registered_at timestamptz,                      -- the last time
  registered_by uuid references account,
  approved_at timestamptz,
  approved_by uuid references account,
  return_reason nfc_text,
  cancel_reason nfc_text check (cancel_reason is null or state = 'CANCELLED'),
  meeting_id uuid unique,
  merged_into_id uuid references plan_slot check (merged_into_id <> id),
  merge_reason nfc_text,
  version integer not null default 1,
  constraint plan_slot_body_fkey foreign key (body_id, unit_id) references body (id, unit_id),
  constraint plan_slot_meeting_fkey foreign key (meeting_id, unit_id) references meeting (id, unit_id),
  check (state not in ('REGISTERED', 'APPROVED') or num_nonnulls(starts_at, place, registered_at) = 3),
  check (state <> 'APPROVED' or approved_at is not null),
  check (state <> 'RETURNED' or return_reason is not null),
  check ((merged_into_id is null) = (merge_reason is null))
);
create unique index plan_slot_once on plan_slot (unit_id, kind_code, (coalesce(body_id, unit_id)), period_from, ordinal) where state <> 'CANCELLED';
create index plan_slot_from on plan_slot (period_from, id);
create index plan_slot_unit on plan_slot (unit_id, state, period_from);
create index plan_slot_kind on plan_slot (kind_code);
create index plan_slot_body on plan_slot (body_id, unit_id);
create index plan_slot_meeting on plan_slot (meeting_id, unit_id);
create index plan_slot_registered_by on plan_slot (registered_by);
create index plan_slot_approved_by on plan_slot (approved_by);
create index plan_slot_merged_into on plan_slot (merged_into_id);

alter table reorganization_consequence drop constraint reorganization_consequence_subject_check,
  add constraint reorganization_consequence_subject_check check (subject in ('UNIT', 'MEMBER', 'TRANSFER', 'OFFICE', 'BODY', 'SEAT',
    'TERM', 'CHARGE', 'WORK_GROUP', 'WORK_GROUP_MEMBER', 'WORK_GROUP_ASSIGNMENT', 'CLUSTER', 'CLUSTER_UNIT', 'CLUSTER_TURN',
    'MEETING', 'GRANT', 'TEMPLATE', 'MEETING_TEMPLATE', 'PLAN_SLOT', 'REORGANIZATION'));

grant select, insert, update on plan_slot to chibo_app;
