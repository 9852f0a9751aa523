-- Offices and seats are given and ended by hand: how many may hold an office in a unit of a kind, and how many must, is declared
-- like the rest of what a kind is; a seat is changed like everything else, by its version, and names the decision that ended it.

alter table unit_kind_office
  add column min_holders smallint not null default 0 check (min_holders >= 0), -- fewer: it is vacant and must be filled
  add column max_holders smallint check (max_holders > 0),                     -- of a unit, a body or a place; null: any number
  add column holders_severity text not null default 'WARN' check (holders_severity in ('WARN', 'REFUSE')),
  add constraint unit_kind_office_holders check (min_holders <= max_holders);

update unit_kind_office set min_holders = 1, max_holders = 1, holders_severity = 'REFUSE' where office_kind_code = 'secretary';
update unit_kind_office set max_holders = 1 where office_kind_code in ('village-head', 'front-committee-head');

alter table body_seat
  add column version integer not null default 1,
  add column ended_by_decision_id uuid references decision;
create index body_seat_ended_by_decision on body_seat (ended_by_decision_id);
