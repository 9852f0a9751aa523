import type { Row } from '../rows.ts'
import { during, textOf } from './calendar.ts'
import { assignmentsOf, foundedOn, groupId, groupOf, groupsOf, HANDED_OVER, type Group } from './groups.ts'
import { createNumberedIds } from './ids.ts'
import type { Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import { cellId, communeId } from './units.rows.ts'

const decisionId = createNumberedIds('decision')
const servingId = createNumberedIds('group member')
const assignmentId = createNumberedIds('assignment')

const founding = (commune: number): string => decisionId(2 * commune)
const handingOver = (commune: number): string => decisionId(2 * commune + 1)

/** The decisions by which communes founded their groups, and by which they changed what these cover. */
export function* decisionRows(layout: Layout): Generator<Row<'decision'>> {
  for (let commune = 0; commune < layout.communes; commune += 1) {
    const founded = foundedOn(commune)
    if (founded === undefined) continue
    const issuer = { issuer_unit_id: communeId(commune) }
    const dated = (day: number) => ({ signed_on: textOf(day), effective_on: textOf(day) })
    yield {
      id: founding(commune),
      ...issuer,
      ...dated(founded),
      number: '15-QĐ/ĐU',
      title: 'Thành lập các tổ công tác (giả định)',
    }
    yield {
      id: handingOver(commune),
      ...issuer,
      ...dated(HANDED_OVER),
      number: '07-QĐ/ĐU',
      title: 'Điều chỉnh địa bàn của các tổ công tác (giả định)',
    }
  }
}

/** All groups. */
export function* groups(layout: Layout, nameOf: NameOf): Generator<Group> {
  for (let commune = 0; commune < layout.communes; commune += 1)
    for (let ordinal = 0; ordinal < groupsOf(layout, commune); ordinal += 1)
      yield groupOf(layout, nameOf, commune, ordinal)
}

/** The row of a group. */
export function groupRow({ id, commune, ordinal, founded }: Group): Row<'work_group'> {
  return {
    id,
    unit_id: communeId(commune),
    ordinal: ordinal + 1,
    name: `Tổ công tác số ${String(ordinal + 1)}`,
    decision_id: founding(commune),
    during: during(founded, null),
  }
}

/** Who serves in a group. */
export function* servingRows({
  id,
  number,
  commune,
  founded,
  members,
}: Group): Generator<Row<'work_group_member'>> {
  for (const [place, member] of members.entries())
    yield {
      id: servingId(number * 8 + place),
      work_group_id: id,
      member_id: member.id,
      person_name: member.name,
      person_office: member.office,
      leader: place === 0,
      during: during(founded, null),
      decision_id: founding(commune),
    }
}

/** What the groups cover. */
export function* assignmentRows(layout: Layout): Generator<Row<'work_group_assignment'>> {
  let number = 0
  for (let commune = 0; commune < layout.communes; commune += 1)
    for (const { group, cell, from, until } of assignmentsOf(layout, commune)) {
      yield {
        id: assignmentId(number),
        work_group_id: groupId(group),
        unit_id: cellId(cell),
        during: during(from, until),
        decision_id: from === HANDED_OVER ? handingOver(commune) : founding(commune),
        ended_by_decision_id: until === null ? null : handingOver(commune),
      }
      number += 1
    }
}
