import { foldVietnamese, sortName } from '@chibo/shared'
import type { Database } from '../database/pool.ts'
import type { Sealer } from '../database/sealed.ts'
import { personKeys } from '../modules/members/index.ts'
import type { PlaceContext, UnitIds } from './context.ts'
import { daterange } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import type { Member } from './register.ts'
import { insertRows, type Row } from './rows.ts'

/** Inserts the members with everything dated about them and their sealed personal data. */
export async function insertMembers(
  db: Database,
  { files, members, ids, unitIds }: PlaceContext,
  sealer: Sealer,
): Promise<void> {
  await insertRows(
    db,
    'member',
    members.map((member) => ({
      id: member.id,
      full_name: member.fullName,
      sort_name: sortName(member.fullName),
      name_folded: foldVietnamese(member.fullName),
      sex: member.sex,
      file_number: `${digits(member.serial, 6)} ${files.place.serials.file}`,
      joined_on: member.joinedOn,
      joined_on_precision: 'DAY',
      official_on: member.officialOn,
      official_on_precision: 'DAY',
      invented: true,
      version: 1,
    })),
  )
  await insertRows(
    db,
    'member_private',
    members.map((member) => privateRow(files, member, sealer)),
  )
  await insertRows(db, 'member_standing', members.flatMap(standings))
  await insertRows(db, 'member_activity', members.flatMap(activities))
  await insertRows(db, 'member_hindrance', members.flatMap(duties))
  await insertRows(
    db,
    'membership',
    members.flatMap((member) => memberships(member, ids, unitIds)),
  )
  await insertRows(
    db,
    'member_end',
    members.flatMap(({ id, end }) =>
      end === undefined ? [] : [{ member_id: id, reason: end.reason, during: daterange(end.on) }],
    ),
  )
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

/** Numbers that cannot be anybody's: no province has the citizen id code 000, no telephone number begins with 0000. */
function privateRow(files: PlaceFiles, member: Member, { seal, digest }: Sealer): Row<'member_private'> {
  const [year = ''] = member.birthDate.split('-')
  const century = (Number(year) >= 2000 ? 2 : 0) + (member.sex === 'FEMALE' ? 1 : 0)
  const citizenId = `000${century}${year.slice(2)}${digits(member.serial, 6)}`
  const { birthYear, personDigest } = personKeys(member.fullName, member.birthDate, digest)
  const oldCard = `00${digits(member.serial, 6)}`
  const oldIdentity = `000${digits(member.serial, 6)}`
  const { ethnicities } = files.people
  const { district, province } = files.place
  return {
    member_id: member.id,
    citizen_id: seal(citizenId),
    citizen_id_digest: digest(citizenId),
    // A card's number is its holder's citizen id.
    card_number: seal(citizenId),
    card_number_digest: digest(citizenId),
    old_card_number: seal(oldCard),
    old_card_number_digest: digest(oldCard),
    birth_date: seal(member.birthDate),
    birth_year: birthYear,
    person_digest: personDigest,
    phone: seal(`0000${digits(member.serial, 6)}`),
    address: seal(files.people.address.replace('{number}', String((member.serial % 12) + 1))),
    ethnicity: seal(ethnicities[member.serial % ethnicities.length] ?? ''),
    hometown: seal(`${district.placeName}, ${province.placeName}`),
    old_identity_number: seal(oldIdentity),
    old_identity_number_digest: digest(oldIdentity),
    card_issued_by: member.officialOn === null ? null : seal(district.committeeName),
    card_issued_on: member.officialOn === null ? null : seal(member.officialOn.slice(0, 7)),
  }
}

function standings(member: Member): Row<'member_standing'>[] {
  return member.standings.map(({ value, from, until }) => ({
    member_id: member.id,
    standing: value,
    during: daterange(from, until),
  }))
}

function activities(member: Member): Row<'member_activity'>[] {
  return member.activities.map(({ value, from, until }) => ({
    member_id: member.id,
    activity: value,
    during: daterange(from, until),
  }))
}

function duties({ id, specialDuty }: Member): Row<'member_hindrance'>[] {
  return specialDuty.map(({ from, until }) => ({
    member_id: id,
    kind: 'SPECIAL_DUTY',
    during: daterange(from, until),
  }))
}

function memberships(member: Member, ids: Ids, unitIds: UnitIds): Row<'membership'>[] {
  const row = (kind: 'HOME' | 'TEMPORARY') => (period: Member['homes'][number]) => ({
    id: ids(`membership ${member.key} ${kind} ${period.value}`),
    member_id: member.id,
    unit_id: unitIds(period.value),
    kind,
    during: daterange(period.from, period.until),
  })
  return [...member.homes.map(row('HOME')), ...member.temporary.map(row('TEMPORARY'))]
}
