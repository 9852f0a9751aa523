-- Search by parts of names behind the second net; indexes of constraints that look-ups must not take.

-- The members that a search for a part of a name can find: those whose folded name is like the pattern, with their home
-- in the unit of a path or below it (empty: anywhere), as far as the policy of "member" shows them. That policy keeps the
-- index on parts of names out of a statement's reach, since `like` might tell of rows it hides: every member below the
-- unit was fetched and checked. This function applies the same scope, but after the search. It is planned for each
-- pattern anew: whether names or the subtree are the shorter way depends on both.
create function members_named(pattern text, below text) returns setof uuid
language plpgsql stable strict security definer rows 50 set search_path = public, pg_temp as $$
begin
  return query execute $search$
    select m.id from member m join unit home on home.id = m.home_unit_id
    where m.name_folded like $1 and home.path >= $2 and home.path < $2 || '~' and home.path < $4[width_bucket(home.path, $3)]
    union
    select m.id from member m join unit home on home.id = m.home_unit_id join unit cell on cell.id = m.temporary_unit_id
    where m.name_folded like $1 and home.path >= $2 and home.path < $2 || '~' and cell.path < $4[width_bucket(cell.path, $3)]
  $search$ using pattern, below, scope_lower(), scope_upper();
end $$;
revoke execute on function members_named(text, text) from public;
grant execute on function members_named(text, text) to chibo_app;

-- A look-up by a column that is not the first of an exclusion constraint walks its whole index, and the planner, which
-- does not know that, takes it all the same: 3,300 pages for the groups of a cell instead of 10. As an expression such a
-- column serves the constraint and nothing else; look-ups have indexes of their own.
alter table work_group_assignment drop constraint work_group_assignment_once,
  add constraint work_group_assignment_once exclude using gist (work_group_id with =, (unit_id::text) with =, during with &&);
alter table office drop constraint office_one_per_person,
  add constraint office_one_per_person exclude using gist (member_id with =, (unit_id::text || ' ' || kind_code) with =, during with &&);
