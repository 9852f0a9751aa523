import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import { insertRows } from './rows.ts'

/** Inserts the groups with the decision that founded them, their members and the cells assigned to them. */
export async function insertWorkGroups(
  db: Database,
  { files, ids, unitIds, memberOf }: PlaceContext,
): Promise<void> {
  const { district, workGroupDecision: founding } = files.place
  if (founding === undefined) return
  const district_id = unitIds(district.code)
  // Open-ended: what was decided holds until somebody decides otherwise.
  const common = { decision_id: ids('decision'), during: daterange(founding.signedOn), version: 1 }
  await insertRows(db, 'decision', [
    {
      id: common.decision_id,
      issuer_unit_id: district_id,
      number: founding.number,
      signed_on: founding.signedOn,
      effective_on: founding.signedOn,
      title: founding.title,
    },
  ])
  await insertRows(
    db,
    'work_group',
    [...new Set(files.workGroups.map(({ group }) => group))].map((group) => ({
      id: ids(`group ${group}`),
      unit_id: district_id,
      ordinal: group,
      name: `Tổ công tác số ${group}`,
      ...common,
    })),
  )
  await insertRows(
    db,
    'work_group_member',
    files.workGroups.map(({ group, person, office, leader }) => ({
      id: ids(`group ${group} ${person}`),
      work_group_id: ids(`group ${group}`),
      member_id: memberOf(person).id,
      person_name: memberOf(person).fullName,
      person_office: office,
      leader,
      decision_id: common.decision_id,
      during: common.during,
    })),
  )
  await insertRows(
    db,
    'work_group_assignment',
    files.visits.map(({ group, cell }) => ({
      id: ids(`assignment ${group} ${cell}`),
      work_group_id: ids(`group ${group}`),
      unit_id: unitIds(cell),
      ...common,
    })),
  )
}
