-- How files were read before is remembered: from whom a file comes, and with which earlier decisions it began.

-- What a form is known by is kept as a digest: headings may be longer than an index takes. No mapping was ever written.
alter table import_mapping
  drop constraint import_mapping_once,
  alter column sender drop not null, -- null: not told
  alter column sender drop default,
  add column sender_folded text not null default '',
  add column headings text[] not null default '{}', -- as the file writes them
  add column form bytea not null,                   -- digest of the headers
  add constraint import_mapping_once unique (unit_id, sender_folded, form),
  add constraint import_mapping_sender check (length(sender) <= 200);

alter table import_batch
  add column sender nfc_text check (length(sender) <= 200), -- the office that the file comes from; null: not told
  add column mapping_id uuid references import_mapping on delete set null, -- whose decisions it began with
  add column starts smallint not null default 0; -- of its step, without one that ended: a program may have died of it
create index import_batch_mapping on import_batch (mapping_id) where mapping_id is not null;
