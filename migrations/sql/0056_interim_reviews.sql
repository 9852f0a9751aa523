-- The monthly interim review of a unit: facts, composed out of its tasks, and four texts that people write. Once it is done neither
-- changes.

create table interim_review (
  id uuid primary key,
  unit_id uuid not null references unit,
  month date not null check (extract(day from month) = 1),
  facts jsonb not null,                                               -- what the records said when it was composed
  results nfc_text,
  shortcomings nfc_text,
  causes nfc_text,
  lessons nfc_text,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'DONE')),
  done_at timestamptz,
  version integer not null default 1,
  constraint interim_review_once unique (unit_id, month),
  check ((state = 'DONE') = (done_at is not null))
);

alter table interim_review enable row level security;
create policy interim_review_scope on interim_review using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = interim_review.unit_id));

grant select, insert, update on interim_review to chibo_app;
