import {
  LOCALES,
  MEMBER_LISTS,
  rosterDecisions,
  type RosterValueName,
  type RosterValues,
} from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createSealer } from '../../src/database/sealed.ts'
import { allColumnsOf } from '../../src/modules/member-lists/columns.rules.ts'
import { findLayout, rowClassifier, rowReader } from '../../src/modules/roster-import/index.ts'
import { bytesInMemory, detectFormat, readRows, type SheetRow } from '../../src/modules/spreadsheets/index.ts'
import { createTestApp, SECRET, TODAY, type TestApp } from '../kit/app.ts'

/** Lists that leave as CSV are read as rosters again: everybody is found as they are. */

/** Columns that nobody reads again: they follow from others, or are for people. */
const ASIDE = ['NUMBER', 'PARTY_AGE', 'OFFICES', 'PARTY_OFFICES', 'OTHER_OFFICES', 'STAY', 'NOTE']

let app: TestApp
let url: string
let board: string
let unit: string
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  board = await app.signIn('demo')
  const { data } = await app.graphql(board, '{ unit(code: "188") { id } }')
  unit = z.object({ unit: z.object({ id: z.string() }) }).parse(data).unit.id
  // What files stumble over: formulas, zeros, dates that are known to the year, names in two marks.
  const { seal } = createSealer(SECRET)
  await app.database.owner.pool.query(
    `update member_private set birth_date = $1, hometown = $2, other_name = $3, religion = $4, card_issued_on = $5
     where member_id = (select id from member where home_unit_id is not null and ended_on is null order by id limit 1)`,
    ['1965', '=Thôn 1, "xã" 2', '-Hai', 'Phật giáo', '1990-02'].map(seal),
  )
}, 60_000)
afterAll(() => app.close())

async function rowsOf(query: Record<string, string>): Promise<SheetRow[]> {
  const answer = await fetch(
    `${url}/exports/members?${String(new URLSearchParams({ unit, format: 'csv', ...query }))}`,
    {
      headers: { cookie: board, 'x-chibo-request': '1' },
    },
  )
  const source = bytesInMemory(new Uint8Array(await answer.arrayBuffer()))
  const detected = await detectFormat(source)
  if (detected.kind === 'REFUSED') throw new Error(detected.problem.code)
  const rows: SheetRow[] = []
  for await (const batch of readRows(source, detected.format)) rows.push(...batch)
  return rows
}

/** What a list says, as the import of rosters reads it. */
function read(rows: readonly SheetRow[]) {
  const layout = findLayout(rows)
  const { state, classify } = rowClassifier(layout)
  const context = { today: TODAY, epoch: 1900, probationMonths: null, joiningAge: null } as const
  const reader = rowReader(layout, { ...context, decisions: rosterDecisions.parse({}) })
  const people = rows.flatMap((row) => (classify(row) === 'DATA' ? [reader(row, state.group)] : []))
  return { layout, people }
}

/** Sealed columns that the national sheet has, by the names of values. */
const SEALED = {
  otherName: 'other_name',
  ethnicity: 'ethnicity',
  religion: 'religion',
  hometown: 'hometown',
  oldIdentityNumber: 'old_identity_number',
  cardIssuedBy: 'card_issued_by',
  cardIssuedOn: 'card_issued_on',
  oldCardNumber: 'old_card_number',
  phone: 'phone',
  address: 'address',
} as const satisfies Partial<Record<RosterValueName, string>>
const FOUND = { birthDate: 'birth_date', citizenId: 'citizen_id', cardNumber: 'card_number' } as const

/** Everybody in the register, by what a list is to say of them. */
async function register(sealed: Readonly<Partial<Record<RosterValueName, string>>>): Promise<object[]> {
  const { open } = createSealer(SECRET)
  const { rows } = await app.database.owner.pool.query<Record<string, unknown>>(
    `select p.*, m.full_name, m.file_number, u.name as unit, u.code from member m join member_private p on p.member_id = m.id
     join unit u on u.id = m.home_unit_id where m.ended_on is null`,
  )
  return rows.map((row) => ({
    fullName: row['full_name'],
    unitText: row['unit'],
    unitCode: row['code'],
    ...Object.fromEntries(
      Object.entries(sealed).flatMap(([name, column]) => {
        const value = row[column]
        return value instanceof Buffer ? [[name, open(value)]] : []
      }),
    ),
  }))
}

/** The same of what was read. */
const said = (values: RosterValues, names: readonly string[]): object =>
  Object.fromEntries(
    ['fullName', 'unitText', 'unitCode', ...names].flatMap((name) => {
      const value: unknown = Reflect.get(values, name)
      if (value === undefined) return []
      return [[name, typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : value]]
    }),
  )

const inOrder = (all: readonly object[]): string[] =>
  all.map((one) => JSON.stringify(Object.entries(one).sort())).sort()

test.each(MEMBER_LISTS.flatMap((list) => LOCALES.map((locale) => [list, locale] as const)))(
  'the columns of %s in %s are recognized',
  async (list, locale) => {
    const { layout } = read(await rowsOf({ list, locale }))
    expect(layout.problems).toEqual([])
    const wanted = allColumnsOf(list).map(({ name }) => (ASIDE.includes(name) ? null : name))
    expect(layout.columns.map(({ field }) => field)).toEqual(wanted)
  },
)

test.each(MEMBER_LISTS.filter((list) => list !== 'BY_BADGE_ROUND'))(
  '%s says of everybody who they are, and nothing has to be decided',
  async (list) => {
    const { people } = read(await rowsOf({ list, locale: 'vi' }))
    const columns = list === 'NATIONAL' ? { ...FOUND, ...SEALED } : FOUND
    const found = people.map(({ values }) => said(values, Object.keys(columns)))
    expect(inOrder(found)).toEqual(inOrder(await register(columns)))
    const told = people.flatMap(({ messages }) =>
      messages.filter(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED'),
    )
    expect(told).toEqual([])
  },
)
