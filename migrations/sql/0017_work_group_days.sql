-- The days of a group beside its id: whether a unit is covered asks for them assignment by assignment. With few groups the
-- planner read the whole table for each instead (6 µs a look-up at 200 groups, 1 µs in this index).
create index work_group_id_during on work_group (id) include (during);
