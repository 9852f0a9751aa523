-- That two periods of one person, unit or group do not overlap is asked of the hash of its id, as 0022 asks it of a path. With the id
-- itself in the GiST index the planner takes that index for every look-up by id, because it thinks it the cheapest, and finds the row in
-- 5 to 20 µs where the index of the column takes 1 to 2.
alter table body_seat
  drop constraint body_seat_one_per_person,
  add constraint body_seat_one_per_person exclude using gist (uuid_hash_extended(member_id, 0) with =, uuid_hash_extended(body_id, 0) with =, during with &&);
alter table cluster
  drop constraint cluster_ordinal_once,
  add constraint cluster_ordinal_once exclude using gist (uuid_hash_extended(unit_id, 0) with =, ordinal with =, during with &&);
alter table cluster_turn
  drop constraint cluster_turn_one_host_at_a_time,
  add constraint cluster_turn_one_host_at_a_time exclude using gist (uuid_hash_extended(cluster_id, 0) with =, during with &&);
alter table cluster_unit
  drop constraint cluster_unit_one_cluster_at_a_time,
  add constraint cluster_unit_one_cluster_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, uuid_hash_extended(founder_unit_id, 0) with =, during with &&);
alter table committee_term
  drop constraint committee_term_one_at_a_time,
  add constraint committee_term_one_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table meeting_template
  drop constraint meeting_template_one_at_a_time,
  add constraint meeting_template_one_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, kind_code with =, coalesce(unit_kind_code, '') with =, valid with &&);
alter table member_activity
  drop constraint member_activity_one_at_a_time,
  add constraint member_activity_one_at_a_time exclude using gist (uuid_hash_extended(member_id, 0) with =, during with &&);
alter table member_end
  drop constraint member_end_one_at_a_time,
  add constraint member_end_one_at_a_time exclude using gist (uuid_hash_extended(member_id, 0) with =, during with &&);
alter table member_hindrance
  drop constraint member_hindrance_one_of_a_kind,
  add constraint member_hindrance_one_of_a_kind exclude using gist (uuid_hash_extended(member_id, 0) with =, kind with =, during with &&);
alter table member_standing
  drop constraint member_standing_one_at_a_time,
  add constraint member_standing_one_at_a_time exclude using gist (uuid_hash_extended(member_id, 0) with =, during with &&);
alter table membership
  drop constraint membership_one_of_a_kind,
  add constraint membership_one_of_a_kind exclude using gist (uuid_hash_extended(member_id, 0) with =, kind with =, during with &&);
alter table office
  drop constraint office_one_per_person,
  add constraint office_one_per_person exclude using gist (uuid_hash_extended(member_id, 0) with =, (unit_id::text || ' ' || kind_code) with =, during with &&);
alter table scorecard_template
  drop constraint scorecard_template_one_version_at_a_time,
  add constraint scorecard_template_one_version_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, code with =, valid with &&);
alter table unit_charge
  drop constraint unit_charge_one_per_person,
  add constraint unit_charge_one_per_person exclude using gist (uuid_hash_extended(member_id, 0) with =, uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table unit_kind_period
  drop constraint unit_kind_period_one_at_a_time,
  add constraint unit_kind_period_one_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table unit_name
  drop constraint unit_name_one_at_a_time,
  add constraint unit_name_one_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table unit_placement
  drop constraint unit_placement_one_at_a_time,
  add constraint unit_placement_one_at_a_time exclude using gist (uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table work_group
  drop constraint work_group_ordinal_once,
  add constraint work_group_ordinal_once exclude using gist (uuid_hash_extended(unit_id, 0) with =, ordinal with =, during with &&);
alter table work_group_assignment
  drop constraint work_group_assignment_once,
  add constraint work_group_assignment_once exclude using gist (uuid_hash_extended(work_group_id, 0) with =, uuid_hash_extended(unit_id, 0) with =, during with &&);
alter table work_group_member
  drop constraint work_group_member_one_leader,
  add constraint work_group_member_one_leader exclude using gist (uuid_hash_extended(work_group_id, 0) with =, during with &&) where (leader),
  drop constraint work_group_member_one_per_person,
  add constraint work_group_member_one_per_person exclude using gist (uuid_hash_extended(member_id, 0) with =, uuid_hash_extended(work_group_id, 0) with =, during with &&);
