-- Members of one name are looked up by the whole name. With the day of joining behind it, the planner took this index for what
-- asks for days alone, and walked it whole.
drop index member_same_name;
create index member_same_name on member (name_folded);
