-- A correction of minutes that was begun by mistake can be dropped: what the row said of the version sealed last is kept meanwhile.
-- {correction_reason, read_back_at, chair_account_id, chair_approved_at, secretary_account_id, secretary_approved_at, scan_document_id}
alter table minutes add column before_correction jsonb check (state <> 'SEALED' or before_correction is null);

-- Minutes are sealed once they were approved; what a dropped correction leaves was sealed before, and is no news.
drop trigger minutes_sealed on minutes;
create trigger minutes_sealed after update on minutes for each row when (new.state = 'SEALED' and old.state = 'APPROVED')
  execute function minutes_events();
