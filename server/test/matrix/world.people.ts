import { foldVietnamese, sortName } from '@chibo/shared'
import { createSealer } from '../../src/database/sealed.ts'
import { SECRET } from '../kit/app.ts'
import type { Rowset } from '../kit/scenario/plan.ts'
import { idOf, SITUATIONS, type Place } from './places.ts'

const ALWAYS = '(,)'

/** Enters a member with a home, and what only few may read of them. */
export function enrol(
  rows: Rowset,
  id: string,
  name: string,
  home: Place,
  card: string | null,
  hasCitizenId = true,
): void {
  const sealer = createSealer(SECRET)
  const last = id.slice(-4) + id.slice(9, 13)
  rows.member.push({
    id,
    full_name: name,
    sort_name: sortName(name),
    name_folded: foldVietnamese(name),
    sex: 'MALE',
    file_number: '000001 HN',
    joined_on: '2010-02-03',
    official_on: '2011-02-03',
    invented: true,
  })
  rows.member_private.push({
    member_id: id,
    citizen_id: hasCitizenId ? sealer.seal(`citizen ${last}`) : null,
    citizen_id_digest: hasCitizenId ? sealer.digest(`citizen ${last}`) : null,
    card_number: card === null ? null : sealer.seal(card),
    card_number_digest: card === null ? null : sealer.digest(card),
    old_card_number: card === null ? null : sealer.seal(`old ${last}`),
    old_card_number_digest: card === null ? null : sealer.digest(`old ${last}`),
    birth_date: sealer.seal('1965-08-05'),
    birth_year: 1965,
    person_digest: sealer.digest(`${foldVietnamese(name)}|1965-08-05`),
    phone: sealer.seal(`phone ${last}`),
    address: sealer.seal(`address ${last}`),
    other_name: sealer.seal(`other name ${last}`),
    ethnicity: sealer.seal(`ethnicity ${last}`),
    religion: sealer.seal(`religion ${last}`),
    hometown: sealer.seal(`hometown ${last}`),
    old_identity_number: sealer.seal(`identity ${last}`),
    old_identity_number_digest: sealer.digest(`identity ${last}`),
    card_issued_by: sealer.seal(`issuer ${last}`),
    card_issued_on: sealer.seal('1990-02'),
  })
  rows.member_standing.push({ member_id: id, standing: 'OFFICIAL', during: ALWAYS })
  rows.member_activity.push({ member_id: id, activity: 'ACTIVE', during: ALWAYS })
  rows.membership.push({
    id: idOf('membership', rows.membership.length),
    member_id: id,
    unit_id: idOf('unit', home),
    kind: 'HOME',
    during: ALWAYS,
  })
}

/** An act on a member, kept where they are at home; what it wrote is left out. */
export function exempt(rows: Rowset, id: string, member_id: string, home: Place): void {
  rows.member_act.push({
    id,
    kind: 'EXEMPT',
    unit_id: idOf('unit', home),
    member_id,
    effective_on: '2025-12-03',
    decision_id: idOf('decision', home),
    reason: 'Tuổi cao',
  })
}

/** Somebody else of the place is on their way to its partner for good, and is to go there for a time. */
export function letGo(rows: Rowset, place: Place): void {
  const { partner, word } = SITUATIONS[place]
  const member_id = idOf('leaver', place)
  const person_name = `Lê Thị ${word}`
  enrol(rows, member_id, person_name, place, null)
  const transfer = {
    member_id,
    person_name,
    from_unit_id: idOf('unit', place),
    from_name: `Chi bộ ${word}`,
    to_unit_id: idOf('unit', partner),
    to_name: `Chi bộ ${SITUATIONS[partner].word}`,
    decided_on: '2025-12-01',
    paper_due_on: '2026-02-27',
    paper_number: null,
    paper_on: null,
    present_due_on: null,
    until: null,
  }
  rows.transfer.push({
    id: idOf('transfer', place),
    ...transfer,
    kind: 'HOME',
    paper_number: '01-GT/CB',
    paper_on: '2025-12-03',
    present_due_on: '2026-01-15',
    state: 'SENT',
  })
  rows.transfer.push({
    id: idOf('transfer for a time', place),
    ...transfer,
    kind: 'TEMPORARY',
    until: '2026-09-01',
    state: 'DECIDED',
  })
}
