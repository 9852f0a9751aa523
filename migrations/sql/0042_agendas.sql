-- What a meeting talks about, in what order, who presents it and who speaks.

-- The agenda of a meeting: a tree of at most three levels, siblings in their order.
create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  parent_id uuid,
  position smallint not null check (position >= 0),                  -- among its siblings
  title nfc_text not null,
  field text check (field in ('ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING')),
  purpose text not null check (purpose in ('INFORM', 'DISCUSS', 'DECIDE')),
  about_money boolean not null default false,
  presenter_member_id uuid references member,
  presenter_name nfc_text,
  presenter_office nfc_text,
  planned_minutes smallint check (planned_minutes between 1 and 600),
  begun_at timestamptz,
  ended_at timestamptz check (ended_at > begun_at),
  conclusion nfc_text,
  outcome text check (outcome in ('AGREED', 'NOT_AGREED', 'POSTPONED')),
  from_item_id uuid references agenda_item,                          -- the item as the body before it dealt with it
  version integer not null default 1,
  unique (id, meeting_id),
  foreign key (parent_id, meeting_id) references agenda_item (id, meeting_id),
  check (parent_id <> id),
  check (ended_at is null or begun_at is not null),
  check (presenter_name is not null or num_nonnulls(presenter_member_id, presenter_office) = 0),
  constraint agenda_item_place unique nulls not distinct (meeting_id, parent_id, position) deferrable initially deferred
);
create index agenda_item_parent on agenda_item (parent_id, meeting_id);
create index agenda_item_presenter on agenda_item (presenter_member_id);
create index agenda_item_from on agenda_item (from_item_id);

-- Papers of the meeting that belong to one of its items.
create table agenda_paper (
  agenda_item_id uuid not null references agenda_item,
  document_id uuid not null references document,
  primary key (agenda_item_id, document_id)
);
create index agenda_paper_document on agenda_paper (document_id);

-- Who spoke. Guests do, too: there is no key into the roll.
create table speech (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid,                                               -- null: to the meeting as a whole
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  minutes smallint check (minutes between 1 and 240),
  opinion nfc_text,
  said_at timestamptz not null default now(),
  version integer not null default 1,
  foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id)
);
create index speech_meeting on speech (meeting_id, said_at, id);
create index speech_item on speech (agenda_item_id, meeting_id);
create index speech_member on speech (member_id);

alter table meeting add column agenda_version integer not null default 1;

-- The second net: by the meeting's unit.
alter table agenda_item enable row level security;
create policy agenda_item_scope on agenda_item using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from meeting m join unit u on u.id = m.unit_id where m.id = agenda_item.meeting_id));
alter table speech enable row level security;
create policy speech_scope on speech using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from meeting m join unit u on u.id = m.unit_id where m.id = speech.meeting_id));

grant select, insert, update, delete on agenda_item, speech to chibo_app;
grant select, insert, delete on agenda_paper to chibo_app;
