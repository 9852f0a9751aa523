-- What somebody must decide of a roster: of its texts, and of whom its rows may mean.

-- Texts of the file that are decided once for all its rows, with what they may mean.
alter table import_batch add column questions jsonb not null default '[]';

-- Of a row that is undecided because several members match, or because who matches looks like somebody else: who they are, as
-- far as the importer may write them.
alter table import_row add column candidate_member_ids uuid[];
