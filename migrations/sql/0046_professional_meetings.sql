-- Meetings of the office, the school, the cooperative that a unit belongs to: they are no meetings of the Party and are kept apart from
-- them. Entered so that it shows where one took the time of the other.
create table professional_meeting (
  id uuid primary key,
  unit_id uuid not null references unit,
  title nfc_text not null,
  source nfc_text,                                -- where it is known from
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
  version integer not null default 1
);
create index professional_meeting_unit on professional_meeting (unit_id, starts_at, id);
create index professional_meeting_starts_at on professional_meeting (starts_at, id);

-- What was held in a year is read from the index alone.
drop index meeting_held_on;
create index meeting_unit_kind on meeting (unit_id, held_on, kind_code) include (state, body_id);

grant select, insert, update, delete on professional_meeting to chibo_app;
