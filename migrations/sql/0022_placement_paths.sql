-- That a path is nobody else's on a day is asked of its hash: held as text in a GiST index, paths were most of what moving tens
-- of thousands of units cost (35,000 placements ended and begun anew: 9 s of CPU, now 3).
alter table unit_placement drop constraint unit_placement_path_once,
  add constraint unit_placement_path_once exclude using gist (hashtextextended(path, 0) with =, during with &&);
