-- The second net of what hangs on reorganizations is asked once a reorganization, not once a row: 90,000 consequences took
-- 1.3 s to count.
drop policy reorganization_consequence_scope on reorganization_consequence;
create policy reorganization_consequence_scope on reorganization_consequence using (reorganization_id in (
  select r.id from reorganization r
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = r.unit_id)));
drop policy reorganization_change_scope on reorganization_change;
create policy reorganization_change_scope on reorganization_change using (reorganization_id in (
  select r.id from reorganization r
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = r.unit_id)));
drop policy reorganization_allotment_scope on reorganization_allotment;
create policy reorganization_allotment_scope on reorganization_allotment using (reorganization_id in (
  select r.id from reorganization r
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = r.unit_id)));

-- A unit that would not be what its kind is declared to be.
alter table reorganization_consequence drop constraint reorganization_consequence_change_check,
  add constraint reorganization_consequence_change_check check (change in ('CREATED', 'MOVES', 'RENAMED', 'KIND_CHANGES', 'ENDS',
    'FOLLOWS', 'CANCELLED', 'UNALLOTTED', 'WITHOUT_CELL', 'WITHOUT_SECRETARY', 'WITHOUT_WORK_GROUP', 'WITHOUT_ACCESS', 'AT_ODDS',
    'CONFLICT', 'REFUSED'));
