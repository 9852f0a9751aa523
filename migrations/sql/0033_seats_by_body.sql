-- Seats are looked up by their body. The index of this constraint offered the body as its second column, and the planner took
-- it: each look-up walked the index whole. Told as text, the body is no column of it that a look-up could mean.
alter table body_seat
  drop constraint body_seat_one_per_person,
  add constraint body_seat_one_per_person exclude using gist (member_id with =, (body_id::text) with =, during with &&);
