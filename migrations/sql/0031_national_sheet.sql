-- What the national sheet of members asks for and the register did not hold. Sealed as everything beside it: ethnicity and religion
-- are sensitive by law, the rest tells who somebody is.
alter table member_private
  add column other_name bytea,
  add column ethnicity bytea,
  add column religion bytea,
  add column hometown bytea,
  add column old_identity_number bytea,          -- of the identity card before the citizen ID: 9 or 12 digits
  add column old_identity_number_digest bytea,   -- as of the old card: two may bear one number, and be one person
  add column card_issued_by bytea,
  add column card_issued_on bytea;               -- ISO, as precise as known
create index member_private_old_identity on member_private (old_identity_number_digest) where old_identity_number_digest is not null;
