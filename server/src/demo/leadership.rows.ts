import type { Database } from '../database/pool.ts'
import { COMMITTEE_FROM, type PlaceContext } from './context.ts'
import { addDays, daterange } from './days.ts'
import type { PlaceFiles } from './files.ts'
import { insideName } from './names.ts'
import { createRandom } from './random.ts'
import type { Member } from './register.ts'
import { insertRows, type Row } from './rows.ts'

// From so many official members on, its committee has five members instead of three.
const LARGE_COMMITTEE_FROM = 20

// From so many members on, a cell is split into Party groups of about so many.
const GROUPS_FROM = 41
const GROUP_SIZE = 15

/** Inserts who leads: the district's bodies with their term, the cells' committees and offices, and the charges. */
export async function insertLeadership(db: Database, context: PlaceContext): Promise<void> {
  const { files, ids, unitIds } = context
  const { term, district } = files.place
  const own = Map.groupBy(context.members, ({ cell }) => cell)
  const cells = files.cells.map((cell) => cellLeadership(context, cell, own.get(cell.code) ?? []))
  await insertRows(db, 'committee_term', [
    {
      id: ids('term'),
      unit_id: unitIds(district.code),
      ordinal: term.ordinal,
      during: daterange(term.from, term.until),
    },
  ])
  const committee = files.committee.length > 0 ? districtBodies(context) : []
  await insertRows(db, 'body', [...committee, ...cells.flatMap(({ bodies }) => bodies)])
  await insertRows(db, 'body_seat', [...districtSeats(context), ...cells.flatMap(({ seats }) => seats)])
  await insertRows(db, 'office', [...districtOffices(context), ...cells.flatMap(({ offices }) => offices)])
  await insertRows(db, 'unit_charge', charges(context))
}

function districtBodies({ files, ids, unitIds }: PlaceContext): Row<'body'>[] {
  const { term, district } = files.place
  const common = { unit_id: unitIds(district.code), during: daterange(term.from, term.until) }
  return [
    {
      id: ids('body executive'),
      kind_code: 'executive-committee',
      name: 'Ban Chấp hành Đảng bộ huyện',
      ...common,
    },
    { id: ids('body standing'), kind_code: 'standing-committee', name: 'Ban Thường vụ Huyện ủy', ...common },
  ]
}

function districtSeats({ files, ids, memberOf }: PlaceContext): Row<'body_seat'>[] {
  const { term } = files.place
  const seat = (body: string, { person, office }: PlaceFiles['committee'][number]): Row<'body_seat'> => ({
    id: ids(`seat ${body} ${person}`),
    body_id: ids(`body ${body}`),
    term_id: ids('term'),
    member_id: memberOf(person).id,
    person_name: memberOf(person).fullName,
    person_office: office,
    during: daterange(term.from, term.until),
  })
  const standing = files.committee.filter((member) => member.standing)
  return [
    ...files.committee.map((member) => seat('executive', member)),
    ...standing.map((member) => seat('standing', member)),
  ]
}

/** The first of the committee's file is the district's secretary, the next two are deputies. */
function districtOffices(context: PlaceContext): Row<'office'>[] {
  const { files } = context
  const { term, district } = files.place
  return files.committee
    .slice(0, 3)
    .map(({ person }, index) =>
      office(context, district.code, index === 0 ? 'secretary' : 'deputy-secretary', person, term.from, null),
    )
}

function office(
  { ids, unitIds, memberOf }: PlaceContext,
  unit: string,
  kind: 'secretary' | 'deputy-secretary',
  person: string,
  from: string | null,
  until: string | null,
): Row<'office'> {
  return {
    id: ids(`office ${unit} ${kind} ${person}`),
    kind_code: kind,
    unit_id: unitIds(unit),
    member_id: memberOf(person).id,
    person_name: memberOf(person).fullName,
    during: daterange(from, until),
  }
}

interface CellLeadership {
  readonly bodies: Row<'body'>[]
  readonly seats: Row<'body_seat'>[]
  readonly offices: Row<'office'>[]
}

function cellLeadership(
  context: PlaceContext,
  { code: cell, place }: PlaceFiles['cells'][number],
  own: readonly Member[],
): CellLeadership {
  const { files, ids, unitIds } = context
  const official = own.filter(({ officialOn }) => officialOn !== null)
  const [secretary, deputy] = official
  if (secretary === undefined || deputy === undefined) throw new Error(`Cell ${cell} has nobody to lead it.`)
  // The congress that began the cell's term, some weeks before the district's.
  const congress = addDays(
    files.place.term.from,
    -createRandom(`${files.place.seed} congress ${cell}`).between(30, 100),
  )
  const former = own.find(({ formerSecretary }) => formerSecretary !== undefined)
  const since = former?.formerSecretary?.until ?? congress
  const offices = [office(context, cell, 'secretary', secretary.key, since, null)]
  if (former?.formerSecretary)
    offices.push(office(context, cell, 'secretary', former.key, former.formerSecretary.from, since))
  if (official.length < COMMITTEE_FROM) return { bodies: [], seats: [], offices }
  offices.push(office(context, cell, 'deputy-secretary', deputy.key, congress, null))
  const body = ids(`body committee ${cell}`)
  const groups = own.length < GROUPS_FROM ? 0 : Math.ceil(own.length / GROUP_SIZE)
  const seats = official.slice(0, official.length < LARGE_COMMITTEE_FROM ? 3 : 5)
  return {
    bodies: [
      {
        id: body,
        unit_id: unitIds(cell),
        kind_code: 'cell-committee',
        name: `Chi ủy ${insideName(place)}`,
        during: daterange(congress),
      },
      ...Array.from({ length: groups }, (_, index) => ({
        id: ids(`body group ${cell} ${String(index + 1)}`),
        unit_id: unitIds(cell),
        kind_code: 'party-group',
        name: `Tổ đảng ${String(index + 1)}`,
        during: daterange(congress),
      })),
    ],
    seats: seats.map((member, index) => ({
      id: ids(`seat committee ${member.key}`),
      body_id: body,
      term_id: null,
      member_id: member.id,
      person_name: member.fullName,
      person_office: ['Bí thư', 'Phó Bí thư'][index] ?? 'Chi ủy viên',
      during: daterange(index === 0 ? since : congress),
    })),
    offices,
  }
}

function charges({ files, ids, unitIds, memberOf }: PlaceContext): Row<'unit_charge'>[] {
  return files.charges.map(({ cell, person, office }) => ({
    id: ids(`charge ${cell} ${person}`),
    unit_id: unitIds(cell),
    member_id: memberOf(person).id,
    person_name: memberOf(person).fullName,
    person_office: office || (files.committee.find((member) => member.person === person)?.office ?? null),
    during: daterange(addDays(files.place.term.from, 31)),
  }))
}
