-- Lists of what is still to be done begin with what was due first; what ended long ago stands in no way of theirs.
create index task_open on task (due_on, id) where state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED');
