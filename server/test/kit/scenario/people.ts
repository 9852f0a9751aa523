import { foldVietnamese, HINDRANCES, MEMBER_ACT_KINDS, sortName } from '@chibo/shared'
import { addDays } from '../../../src/demo/days.ts'
import { anyRange, decide, FUTURE, officeTitle, PAST, personName, type Person, type Plan } from './plan.ts'
import type { TreeUnit } from './tree.ts'

/** Makes up members with their dated standing, activity and memberships; answers how records may name them. */
export function register(plan: Plan, units: readonly TreeUnit[]): Person[] {
  const people = plan.random.list(20, 60, (i) => enrol(plan, units, i))
  judge(plan)
  return people
}

/** Some who seem to be one person were judged to be two; some others were merged. */
function judge({ rows }: Plan): void {
  rows.member.forEach((member, index) => {
    const before = rows.member[index - 1]
    if (!before || index % 5 !== 1) return
    const [first = '', second = ''] = [before.id, member.id].sort()
    const made_at = new Date(`${PAST}T04:00:00Z`)
    if (index % 3 === 0)
      rows.duplicate_dismissal.push({
        id: first,
        first_member_id: first,
        second_member_id: second,
        reason: 'Hai người',
        made_at,
      })
    if (index % 9 === 7) merge(rows, member.id, index, before.id)
  })
}

/** A shell remains of the one who is merged: what was dated of them went. */
function merge(rows: Plan['rows'], id: string, index: number, intoId: string): void {
  const row = rows.member[index]
  if (row) rows.member.splice(index, 1, { ...row, merged_into_id: intoId, ended_on: PAST })
  for (const dated of [
    rows.membership,
    rows.member_standing,
    rows.member_activity,
    rows.member_hindrance,
    rows.member_end,
    rows.member_private,
  ])
    for (let at = dated.length - 1; at >= 0; at -= 1) if (dated[at]?.member_id === id) dated.splice(at, 1)
}

function enrol(plan: Plan, units: readonly TreeUnit[], index: number): Person {
  const { random, rows } = plan
  const id = random.uuid()
  const drawn = personName(random)
  const day = random.chance(90) ? random.day('1980-01-01', '2020-12-31') : null
  // What the one before is called, and when they joined: some were entered twice.
  const before = rows.member.at(-1)
  const name = twinName(drawn, before?.full_name, index)
  const joined = index % 5 === 1 ? (before?.joined_on ?? day) : day
  rows.member.push({
    id,
    full_name: name,
    sort_name: sortName(name),
    name_folded: foldVietnamese(name),
    sex: random.pick(['MALE', 'FEMALE', null]),
    file_number: random.chance(50) ? `${String(index - Number(index % 4 === 3)).padStart(6, '0')} HN` : null,
    joined_on: joined,
    joined_on_precision: random.pick(['DAY', 'MONTH', 'YEAR']),
    official_on: joined && random.chance(80) ? addDays(joined, 365) : null,
    official_on_precision: random.pick(['DAY', 'MONTH', 'YEAR']),
    admission_decided_on: joined && random.chance(50) ? addDays(joined, -20) : null,
    admission_decided_on_precision: random.pick(['DAY', 'MONTH', 'YEAR']),
    invented: true,
    version: random.between(1, 9),
    merged_into_id: null,
    ended_on: null,
  })
  const [moved = PAST, end] = random.days(2, PAST, FUTURE)
  const ended = end !== undefined && random.chance(25) ? end : null
  const upTo = ended ?? ''
  dated(plan, units, id, moved, upTo)
  if (ended !== null) {
    const reason = random.pick(['TRANSFERRED', 'STRUCK_OFF', 'EXPELLED', 'LEFT', 'DECEASED'])
    rows.member_end.push({ member_id: id, reason, during: `[${ended},)` })
  }
  if (random.chance(80)) secrets(plan, id, index, name)
  return { member: id, name: random.chance(80) ? name : personName(random), office: officeTitle(random) }
}

function dated(plan: Plan, units: readonly TreeUnit[], id: string, day: string, upTo: string): void {
  const { random, rows } = plan
  const home = random.pick(units)
  const member = { member_id: id, kind: 'HOME', outside_name: null }
  if (random.chance(45)) {
    const moved = random.pick(units)
    rows.membership.push({ ...member, id: random.uuid(), unit_id: home.id, during: `[,${day})` })
    rows.membership.push({ ...member, id: random.uuid(), unit_id: moved.id, during: `[${day},${upTo})` })
  } else {
    rows.membership.push({ ...member, id: random.uuid(), unit_id: home.id, during: `[,${upTo})` })
  }
  if (random.chance(25)) {
    const where = random.chance(80)
      ? { unit_id: random.pick(units).id }
      : { unit_id: null, outside_name: 'Chi bộ Nhà máy' }
    rows.membership.push({
      ...member,
      ...where,
      id: random.uuid(),
      kind: 'TEMPORARY',
      during: anyRange(random),
    })
  }
  const standing = random.between(0, 2)
  if (standing === 0) {
    rows.member_standing.push({ member_id: id, standing: 'PROBATIONARY', during: `[,${day})` })
    rows.member_standing.push({ member_id: id, standing: 'OFFICIAL', during: `[${day},${upTo})` })
  } else if (standing === 1) {
    rows.member_standing.push({ member_id: id, standing: 'OFFICIAL', during: `[,${upTo})` })
  }
  const activity = random.pick(['ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED'])
  if (random.chance(80)) rows.member_activity.push({ member_id: id, activity, during: anyRange(random) })
  for (const kind of HINDRANCES)
    if (random.chance(10)) rows.member_hindrance.push({ member_id: id, kind, during: anyRange(random) })
}

/** A name like that of the one before: the same, its words in another order, or with one letter more. */
function twinName(drawn: string, before: string | undefined, index: number): string {
  if (before === undefined || index % 5 === 0) return drawn
  if (index % 5 === 2) return before.split(' ').reverse().join(' ')
  if (index % 5 === 3) return `${before}h`
  return index % 5 === 1 ? before : drawn
}

function secrets(plan: Plan, id: string, index: number, name: string): void {
  const { random, rows, sealer } = plan
  const sealed = (text: string): Buffer | null => (random.chance(75) ? sealer.seal(text) : null)
  const citizen = index % 3 === 0 ? null : String(index).padStart(12, '0')
  const hasCard = random.chance(75)
  const card = cardNumber(index)
  const oldCard = index % 4 < 2 ? String(Math.floor(index / 8)).padStart(8, '0') : null
  const birth = random.pick(['1965', '1965-08', '1965-08-05'])
  const birth_date = sealed(birth)
  const year = random.chance(75) ? random.between(1940, 2000) : null
  const oldIdentity = random.chance(50) ? String(index).padStart(random.pick([9, 12]), '0') : null
  rows.member_private.push({
    member_id: id,
    citizen_id: citizen === null ? null : sealer.seal(citizen),
    citizen_id_digest: citizen === null ? null : sealer.digest(citizen),
    card_number: hasCard ? sealer.seal(card) : null,
    card_number_digest: hasCard ? sealer.digest(card) : null,
    old_card_number: oldCard === null ? null : sealer.seal(oldCard),
    old_card_number_digest: oldCard === null ? null : sealer.digest(oldCard),
    birth_date,
    birth_year: index % 5 > 1 ? (rows.member_private.at(-1)?.birth_year ?? year) : year,
    person_digest: birth_date === null ? null : sealer.digest(`${foldVietnamese(name)}|${birth}`),
    phone: sealed('0900000000'),
    address: sealed('Thôn 3, xã 10'),
    other_name: sealed('Hai'),
    ethnicity: sealed(random.pick(['Kinh', 'Tày'])),
    religion: sealed('Phật giáo'),
    hometown: sealed('Thôn 1, xã 2'),
    old_identity_number: oldIdentity === null ? null : sealer.seal(oldIdentity),
    old_identity_number_digest: oldIdentity === null ? null : sealer.digest(oldIdentity),
    card_issued_by: sealed('Đảng ủy xã 10'),
    card_issued_on: sealed(random.pick(['1990', '1990-02', '1990-02-03'])),
  })
}

/** The card number of the member with an index, where they have one. */
export function cardNumber(index: number): string {
  return String(index + 1).padStart(12, '7')
}

const OFFICES = ['secretary', 'deputy-secretary', 'committee-member', 'village-head']

/** Makes up what was done to members between meetings; what the acts wrote is left out. */
export function recordActs(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random, rows } = plan
  for (const { member } of random.some(people, 60)) {
    const { id: unit_id } = random.pick(units)
    const isUndone = random.chance(25)
    const kind = random.pick(MEMBER_ACT_KINDS)
    const isOnHindrance = kind === 'HINDER' || kind === 'RELEASE'
    rows.member_act.push({
      id: random.uuid(),
      kind,
      hindrance: isOnHindrance ? random.pick(HINDRANCES) : null,
      unit_id,
      member_id: member,
      effective_on: random.day(PAST, FUTURE),
      decision_id: random.chance(50) ? decide(plan, unit_id) : null,
      reason: random.chance(50) ? 'Theo nguyện vọng' : null,
      batch_id: random.chance(20) ? random.uuid() : null,
      made_at: new Date(`${random.day(PAST, FUTURE)}T02:00:00Z`),
      undone_at: isUndone ? new Date(`${FUTURE}T03:00:00Z`) : null,
      undone_reason: isUndone ? 'Ghi nhầm' : null,
      version: random.between(1, 3),
    })
  }
}

/** Makes up who holds which office, who has charge of which unit. */
export function appoint(plan: Plan, units: readonly TreeUnit[], people: readonly Person[]): void {
  const { random, rows } = plan
  for (const unit of random.some(units, 30)) {
    const kind_code = random.pick(['executive-committee', 'cell-committee', 'party-group'])
    const name = `Ban ${unit.name.name}`
    rows.body.push({ id: random.uuid(), unit_id: unit.id, kind_code, name, during: anyRange(random) })
  }
  for (const unit of random.some(units, 60)) {
    for (const person of random.sample(people, random.between(1, 4)))
      // Now and then one person holds two offices.
      for (const kind of random.sample(OFFICES, random.chance(35) ? 2 : 1))
        rows.office.push({
          id: random.uuid(),
          kind_code: kind,
          unit_id: unit.id,
          decision_id: random.chance(30) ? decide(plan, unit.id) : null,
          version: random.between(1, 3),
          body_id:
            rows.body.find((body) => body.unit_id === unit.id && kind === 'committee-member')?.id ?? null,
          place_name: kind === 'village-head' ? unit.name.place : null,
          member_id: random.chance(85) ? person.member : null,
          person_name: person.name,
          during: anyRange(random),
        })
  }
  for (const body of rows.body) seat(plan, body, people)
  for (const unit of random.some(units, 20)) {
    const { member, name, office } = random.pick(people)
    rows.unit_charge.push({
      id: random.uuid(),
      unit_id: unit.id,
      member_id: member,
      person_name: name,
      person_office: office,
      during: anyRange(random),
    })
  }
}

/** Terms of the unit of a body, and who has a seat in it. */
function seat(
  plan: Plan,
  body: { readonly id: string; readonly unit_id: string },
  people: readonly Person[],
): void {
  const { random, rows } = plan
  const [turn = PAST] = random.days(1, PAST, FUTURE)
  const terms = [`(,${turn})`, `[${turn},)`].map((during, index) => ({
    id: random.uuid(),
    unit_id: body.unit_id,
    ordinal: index + 1,
    during,
  }))
  if (!rows.committee_term.some((term) => term.unit_id === body.unit_id)) rows.committee_term.push(...terms)
  const known = rows.committee_term.filter((term) => term.unit_id === body.unit_id)
  for (const { member, name, office } of random.sample(people, random.between(0, 4)))
    rows.body_seat.push({
      id: random.uuid(),
      body_id: body.id,
      term_id: random.chance(50) ? random.pick(known).id : null,
      member_id: random.chance(85) ? member : null,
      person_name: name,
      person_office: office,
      during: anyRange(random),
      decision_id: random.chance(30) ? decide(plan, body.unit_id) : null,
      ended_by_decision_id: random.chance(30) ? decide(plan, body.unit_id) : null,
    })
}
