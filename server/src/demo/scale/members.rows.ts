import type { Row } from '../rows.ts'
import { during, REFERENCE, textOf } from './calendar.ts'
import { chance, createDraw } from './draw.ts'
import { at, type Layout } from './layout.ts'
import type { NameOf } from './names.ts'
import { holds, peopleOf, type Person } from './people.ts'
import { createNumberedIds } from './ids.ts'
import { cellId, provinceCode } from './units.rows.ts'

/** Cells from a number on, before another one. */
export type CellRange = readonly [first: number, next: number]

const membershipId = createNumberedIds('membership')
const files = createDraw('file')

/** The people of some cells. */
export function* people(layout: Layout, [first, next]: CellRange): Generator<Person> {
  for (let cell = first; cell < next; cell += 1) yield* peopleOf(layout, cell)
}

/** The rows of a person; today's copies as of the reference day. */
export function memberRow(layout: Layout, nameOf: NameOf, person: Person): Row<'member'> {
  const { cell, end, inactive, away, joined, official } = person
  const province = at(layout.provinceOf, at(layout.communeOf, cell))
  const name = nameOf(person.number, province)
  return {
    id: person.id,
    full_name: name.full,
    sort_name: name.sort,
    name_folded: name.folded,
    sex: name.sex,
    file_number: `${String(fileOf(person)).padStart(6, '0')} ${provinceCode(province)}`,
    joined_on: textOf(joined),
    official_on: official === null ? null : textOf(official),
    invented: true,
    standing: end !== null ? null : official === null ? 'PROBATIONARY' : 'OFFICIAL',
    activity:
      end !== null ? null : inactive !== null && holds(inactive, REFERENCE) ? inactive.activity : 'ACTIVE',
    home_unit_id: cellId(cell),
    temporary_unit_id: away !== null && holds(away, REFERENCE) ? cellId(away.cell) : null,
    ended_on: end === null ? null : textOf(end.on),
  }
}

/** The number of the file: of one in four who were entered twice it is the same. */
function fileOf({ number, identity }: Person): number {
  return chance(files(number), 25) ? identity : number
}

/** When somebody was on probation, and official since. */
export function* standingRows({ id, joined, official, end }: Person): Generator<Row<'member_standing'>> {
  const until = end?.on ?? null
  yield { member_id: id, standing: 'PROBATIONARY', during: during(joined, official ?? until) }
  if (official !== null) yield { member_id: id, standing: 'OFFICIAL', during: during(official, until) }
}

/** When somebody was active, and when not. */
export function* activityRows({ id, joined, inactive, end }: Person): Generator<Row<'member_activity'>> {
  const until = end?.on ?? null
  const active = { member_id: id, activity: 'ACTIVE' }
  if (inactive === null || inactive.from > joined)
    yield { ...active, during: during(joined, inactive?.from ?? until) }
  if (inactive === null) return
  yield { member_id: id, activity: inactive.activity, during: during(inactive.from, inactive.until ?? until) }
  if (inactive.until !== null) yield { ...active, during: during(inactive.until, until) }
}

/** When somebody was kept from meetings by a special duty. */
export function* hindranceRows({ id, duty }: Person): Generator<Row<'member_hindrance'>> {
  if (duty !== null) yield { member_id: id, kind: 'SPECIAL_DUTY', during: during(duty.from, duty.until) }
}

/** Which cells somebody belongs to. */
export function* membershipRows({
  id,
  number,
  cell,
  since,
  away,
  end,
}: Person): Generator<Row<'membership'>> {
  const home = { member_id: id, unit_id: cellId(cell), kind: 'HOME' }
  yield { id: membershipId(2 * number), ...home, during: during(since, end?.on ?? null) }
  if (away === null) return
  const elsewhere = { member_id: id, unit_id: cellId(away.cell), kind: 'TEMPORARY' }
  yield { id: membershipId(2 * number + 1), ...elsewhere, during: during(away.from, away.until) }
}

/** The register of those who are members no longer. */
export function* endRows({ id, end }: Person): Generator<Row<'member_end'>> {
  if (end !== null) yield { member_id: id, reason: end.reason, during: during(end.on, null) }
}
