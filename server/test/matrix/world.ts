import { foldVietnamese } from '@chibo/shared'
import { TODAY, type TestApp } from '../kit/app.ts'
import { storeRows } from '../kit/scenario.ts'
import { Rowset } from '../kit/scenario/plan.ts'
import { cardNumber, codeOf, idOf, memberName, PLACES, SITUATIONS, type Place } from './places.ts'
import { enrol, exempt, letGo } from './world.people.ts'
import { beginSessions, openAccounts } from './viewers.rows.ts'
import { discuss } from './world.agenda.ts'
import { prepareMeeting } from './world.steps.ts'
import { decide } from './world.votes.ts'
import { resolve } from './world.resolutions.ts'
import { writeMinutes } from './world.minutes.ts'
import { issue } from './world.documents.ts'
import { give } from './world.tasks.ts'
import { reviewMonth } from './world.interim-reviews.ts'
import { planMeetings } from './world.plans.ts'
import { draftAnew } from './world.drafts.ts'
import { takeIn } from './world.imports.ts'
import { foundGroups, holdMeetings } from './world.records.ts'
import { reorganize } from './world.reorganizations.ts'

const ALWAYS = '(,)'

/** Lays out the organization in an empty program's database. */
export async function layOut(app: TestApp): Promise<void> {
  const rows = new Rowset()
  for (const place of PLACES) {
    if (place !== 'root') settle(rows, place)
    register(rows, place)
    foundGroups(rows, place)
    holdMeetings(rows, place)
  }
  enrol(rows, idOf('stay', 'own'), 'Trần Thị Trọ', 'elsewhere', null)
  rows.membership.push({
    id: idOf('membership', 90),
    member_id: idOf('stay', 'own'),
    unit_id: idOf('unit', 'own'),
    kind: 'TEMPORARY',
    during: ALWAYS,
  })
  exempt(rows, idOf('act of stay', 'own'), idOf('stay', 'own'), 'elsewhere')
  openAccounts(rows)
  for (const place of PLACES) {
    reorganize(rows, place)
    draftAnew(rows, place)
  }
  divide(rows, 'divided', ['own', 'other'])
  for (const place of PLACES) {
    issue(rows, place)
    discuss(rows, place)
    planMeetings(rows, place)
    decide(rows, place)
    prepareMeeting(rows, place)
    resolve(rows, place)
    writeMinutes(rows, place)
    give(rows, place)
    reviewMonth(rows, place)
    tellAudit(rows, place)
    takeIn(rows, place)
  }
  await storeRows(app.database.owner.db, rows, TODAY)
  // Members of this organization are at home in units of all kinds.
  await app.database.owner.pool.query('update unit_kind set takes_members = true')
  await beginSessions(app.database)
}

function settle(rows: Rowset, place: Place): void {
  const { parent, path, kind, word, ended } = SITUATIONS[place]
  const during = ended ? `(,${ended.on})` : ALWAYS
  const unit_id = idOf('unit', place)
  const name = `Chi bộ ${word}`
  const names = { code: codeOf(place), name, name_folded: foldVietnamese(name) }
  const parent_id = parent && idOf('unit', parent)
  rows.unit.push({
    id: unit_id,
    next_segment: 9,
    parent_id,
    path,
    ...names,
    kind_code: kind,
    in_force: false,
    resting_path: ended?.path ?? null,
  })
  rows.unit_placement.push({ unit_id, parent_id, path, during })
  rows.unit_name.push({
    unit_id,
    ...names,
    committee_name: `Chi ủy ${word}`,
    place_name: word,
    during,
  })
  rows.unit_kind_period.push({ unit_id, kind_code: kind, during })
}

/** A unit that has ended went into several. */
function divide(rows: Rowset, place: Place, heirs: readonly Place[]): void {
  for (const [at, heir] of heirs.entries())
    rows.unit_lineage.push({
      id: idOf('lineage', 90 + at),
      predecessor_id: idOf('unit', place),
      successor_id: idOf('unit', heir),
      kind: 'SPLIT',
      divided: true,
      happened_on: SITUATIONS[place].ended?.on ?? '',
      decision_id: null,
      reorganization_id: null,
    })
}

/** Two bodies, one of them empty, a term, the member of the place with an office, a seat and a charge, a figure, and a cluster that holds the partner. */
function register(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const unit_id = idOf('unit', place)
  const member_id = idOf('member', place)
  rows.body.push({
    id: idOf('body', place),
    unit_id,
    kind_code: 'cell-committee',
    name: `Chi ủy ${word}`,
    during: ALWAYS,
  })
  enrol(rows, member_id, memberName(place), place, cardNumber(place))
  exempt(rows, idOf('act', place), member_id, place)
  letGo(rows, place)
  rows.body.push({
    id: idOf('empty body', place),
    unit_id,
    kind_code: 'party-group',
    name: `Tổ đảng ${word}`,
    during: ALWAYS,
  })
  // Entered a second time; and taken for somebody else, until they were judged to be two.
  enrol(rows, idOf('twin', place), memberName(place), place, null, false)
  const [first = '', second = ''] = [member_id, idOf('member', partner)].sort()
  if (
    rows.duplicate_dismissal.every((one) => one.first_member_id !== first || one.second_member_id !== second)
  )
    rows.duplicate_dismissal.push({
      id: idOf('dismissal', place),
      first_member_id: first,
      second_member_id: second,
      reason: 'Hai người',
    })
  rows.office.push({
    id: idOf('office', place),
    kind_code: 'secretary',
    unit_id,
    member_id,
    person_name: memberName(place),
    during: ALWAYS,
  })
  const term_id = idOf('term', place)
  rows.committee_term.push({ id: term_id, unit_id, ordinal: 25, during: ALWAYS })
  rows.body_seat.push({
    id: idOf('seat', place),
    body_id: idOf('body', place),
    term_id,
    member_id,
    person_name: memberName(place),
    person_office: 'Bí thư',
    during: ALWAYS,
  })
  rows.unit_charge.push({
    id: idOf('charge', place),
    unit_id,
    member_id: idOf('member', partner),
    person_name: memberName(partner),
    person_office: 'Ủy viên',
    during: ALWAYS,
  })
  rows.stated_figure.push({
    id: idOf('figure', place),
    unit_id,
    figure: 'MEMBER_SHARE:cell',
    as_of: '2025-01-01',
    value: 82.21,
    source: `Báo cáo ${word}`,
  })
  const cluster_id = idOf('cluster', place)
  const held = { unit_id: idOf('unit', partner), during: ALWAYS }
  rows.cluster.push({ id: cluster_id, unit_id, ordinal: 1, name: `Cụm ${word}`, during: ALWAYS })
  rows.cluster_unit.push({ id: idOf('cluster unit', place), cluster_id, founder_unit_id: unit_id, ...held })
  rows.cluster_turn.push({ id: idOf('turn', place), cluster_id, ...held })
}

/** Somebody has read the member of the place, and that of its partner. */
function tellAudit(rows: Rowset, place: Place): void {
  rows.audit_record.push({
    id: idOf('event', place),
    at: new Date(`${DAY_TOLD}T01:00:00Z`),
    account_id: idOf('account', place),
    token_id: null,
    request_id: 'told',
    action: 'MEMBER_PRIVATE_READ',
    unit_id: idOf('unit', place),
    object_type: 'member',
    object_id: null,
    object_ids: [idOf('member', place), idOf('member', SITUATIONS[place].partner)],
    read_fields: ['PHONE'],
    changes: {},
  })
}

const DAY_TOLD = '2025-12-03'
