import { readPartialDate, type RosterValues } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inScope } from '../../src/database/in-scope.ts'
import { read, RosterKit } from './roster-kit.ts'

/** A file of more rows than one slice has: what a row means does not hang on which slice it is in. */
const ROWS = 9_000

let kit: RosterKit
let [a, b] = ['', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  ;[a, b] = [await kit.unit('A'), await kit.unit('B')]
})
afterAll(() => kit.register.organization.database.drop())

function person(n: number, more: RosterValues = {}): RosterValues {
  const birthDate = readPartialDate(`${String(1940 + (n % 60))}-03-0${String(1 + (n % 9))}`)
  return {
    fullName: `Nguyễn Văn ${String.fromCharCode(65 + (n % 26))}${'a'.repeat(1 + (n % 11))}`,
    ...(birthDate && { birthDate }),
    citizenId: `0300${String(n).padStart(8, '0')}`,
    ...more,
  }
}

test('doubles are told across slices, and take nothing of what a row would change', async () => {
  const people = Array.from({ length: ROWS }, (_, n) => person(n))
  const first = await kit.preview(
    people.map((values, n) => read(n + 2, a, values)),
    'X',
    undefined,
    '2025-01-01',
  )
  expect(first.counts).toMatchObject({ read: ROWS, new: ROWS })
  expect(await kit.commit(first.id)).toMatchObject({ state: 'COMMITTED', problem: null })

  // The same people, each with a telephone; one comes again in the last slice, in the first slice somebody new who comes again, too.
  const known = people.map((values, n) => read(n + 2, a, { ...values, phone: '0900000001' }))
  const stranger = person(ROWS + 1)
  known[10] = read(12, a, stranger)
  known[8_500] = read(8_502, b, people[20] ?? {})
  known[8_600] = read(8_602, a, stranger)
  known[8_700] = read(8_702, a, stranger, { decision: 'NEW' })
  const { id, counts } = await kit.preview(known)
  expect(counts).toEqual({
    read: ROWS,
    new: 2,
    updated: ROWS - 4,
    unchanged: 0,
    transfers: 0,
    undecided: 2,
    rejected: 0,
    skipped: 0,
    missing: 4,
  })
  const { db } = kit.register.organization.database.owner
  const { rows } = await sql<{ row: number; told: unknown; left: number; changes: number }>`
    select r.row, r.messages -> -1 as told, num_nonnulls(r.phone, r.citizen_id, r.birth_date, r.sort_name) as left,
      (select count(*) from import_change c where c.batch_id = r.batch_id and c.row = r.row) as changes
    from import_row r where r.batch_id = ${id} and r.outcome = 'UNDECIDED' order by r.row`.execute(db)
  const double = (row: number) => ({
    field: null,
    code: 'ROSTER_DOUBLE',
    weight: 'UNDECIDED',
    values: { row },
  })
  expect(rows).toEqual([
    { row: 8_502, told: double(22), left: 0, changes: 0 },
    { row: 8_602, told: double(12), left: 0, changes: 0 },
  ])
})

test('nobody is entered by a batch where a cell lies outside the scope, though the statement runs past the net', async () => {
  const { id } = await kit.preview([read(2, b, person(ROWS + 2))])
  const { db } = kit.register.organization.database
  const elsewhere = [{ lower: '9999', upper: '9999~' }]
  await expect(
    inScope(db, elsewhere, (tx) => sql`select enter_roster(${id}, '2025-01-01'::date, null)`.execute(tx)),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(
    db.transaction().execute((tx) => sql`select enter_roster(${id}, '2025-01-01'::date, null)`.execute(tx)),
  ).rejects.toMatchObject({ code: '42501' })
})
