import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ReadFrame } from '../../src/database/read-frame.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { SECRET } from '../kit/app.ts'
import { sizeOf } from '../kit/security.ts'
import { readCells, type Cell } from './cells.ts'
import { enumNames, inputFields } from './contract.ts'
import { coverOf } from './cover.ts'
import { cardNumber, idOf, PLACES } from './places.ts'
import { startMatrix, type MatrixProgram } from './program.ts'
import { boardOf, viewersOf } from './viewers.ts'
import { leavesOf } from './writes.ts'

/* Masked columns: nothing but reading them reaches them, and whoever sees the mask cannot write what is behind it. */

/** Where a masked value may be given to find rows by, and who may. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  'Query.member(cardNumber:)': 'for whoever may read card numbers there; for others nobody has any',
}

/**
 * Inputs of mutations that write a masked column: each must ask for `member.readPrivate` where the member is at home
 * (who sees a mask must not overwrite what is behind it), and its recipe in the matrix must say so.
 */
const WRITTEN: Readonly<Record<string, 'member.readPrivate'>> = Object.fromEntries(
  ['admitMember', 'correctMember', 'enterMember'].flatMap((mutation) =>
    [
      'address',
      'birthDate',
      'cardIssuedBy',
      'cardIssuedOn',
      'cardNumber',
      'citizenId',
      'ethnicity',
      'hometown',
      'oldCardNumber',
      'oldIdentityNumber',
      'otherName',
      'phone',
      'religion',
    ].map((field) => [`${mutation}(input.${field})`, 'member.readPrivate' as const]),
  ),
)

/** Kinds of access that find, sort, page and count. */
const FINDING: readonly Cell['access'][] = ['filter', 'sort', 'cursor', 'count']

let program: MatrixProgram
beforeAll(async () => {
  program = await startMatrix()
})
afterAll(() => program.app.close())

it('takes no masked value anywhere, to filter, order or group by, but the card number of a look-up', () => {
  const { schema } = program
  const masked = maskedNames(schema)
  expect(masked).toEqual(
    expect.arrayContaining(['cardnumber', 'citizenid', 'birthdate', 'phone', 'religion']),
  )
  const found = [...argumentNames(schema), ...conditionNames(schema)].filter(({ name }) =>
    isMasked(name, masked),
  )
  expect(found.map(({ at }) => at)).toEqual(Object.keys(LOOKED_UP))
})

it('lets no mutation write a masked column without the permission to read it', () => {
  const { schema } = program
  const masked = maskedNames(schema)
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  const found = mutations.flatMap((field) => {
    const { ids, others } = leavesOf(field)
    return [...ids, ...others]
      .filter((path) => isMasked(path.split('.').at(-1) ?? '', masked))
      .map((path) => `${field.name}(input.${path})`)
  })
  expect(found, 'name it in WRITTEN, and let its recipe refuse whoever lacks member.readPrivate').toEqual(
    Object.keys(WRITTEN),
  )
})

it(
  'opens no masked column to find, sort, page or count, in whatever list',
  async () => {
    const { app, organization, schema } = program
    // Ages are compared, and duplicates found by what is sealed, where the viewer may read that: the naive reader says whom
    // that finds.
    const cells = readCells(schema).filter(
      ({ access, text, variables }) =>
        FINDING.includes(access) &&
        !text.includes('duplicateCandidates') &&
        !JSON.stringify(variables).includes('"age"'),
    )
    const read = vi.spyOn(ReadFrame.prototype, 'read')
    const board = boardOf(organization)
    for (const cell of coverOf(cells, sizeOf(3, 1), 0)) {
      read.mockClear()
      const answer = await app.post(board.credential, { query: cell.text, variables: cell.variables })
      expect(answer.statusCode, cell.text).toBe(200)
      const texts = read.mock.calls.map(([, text]) => text)
      expect(texts.length).toBeGreaterThan(0)
      for (const text of texts) expect(text, cell.text).not.toContain('member_private')
      for (const [, cursor] of answer.body.matchAll(/"(?:cursor|startCursor|endCursor)":"([^"]+)"/g))
        expectNoSecret(Buffer.from(cursor?.split('.')[0] ?? '', 'base64url').toString(), cell.text)
    }
    read.mockRestore()
  },
  sizeOf(180_000, 1_800_000),
)

describe('member(cardNumber)', () => {
  const query = 'query ($card: String!) { member(cardNumber: $card) { id fullName masked } }'

  it('answers whoever may not read card numbers there as if nobody had the number', async () => {
    const { app, organization } = program
    for (const viewer of viewersOf(organization)) {
      const ask = async (card: string): Promise<string> => {
        // Twice: by the executor and past it.
        await app.post(viewer.credential, { query, variables: { card } })
        return (await app.post(viewer.credential, { query, variables: { card } })).body
      }
      const nobody = await ask('000000000000')
      for (const place of PLACES) {
        const member = organization.members.find(({ id }) => id === idOf('member', place))
        const mayRead = member !== undefined && viewer.policy.memberPrivate(member)
        const answer = await ask(cardNumber(place))
        if (mayRead) expect(answer).toContain('"masked":[]')
        else expect(answer, `${place} as ${viewer.name}`).toBe(nobody)
      }
    }
  })
})

/** The names of the masked columns, as the contract has them: without capitals and underscores. */
function maskedNames(schema: GraphQLSchema): string[] {
  const type = schema.getType('MemberField')
  const names = type ? enumNames(type) : []
  return names.map(plain)
}

function isMasked(name: string, masked: readonly string[]): boolean {
  return masked.some((column) => plain(name).includes(column))
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

interface Named {
  readonly name: string
  readonly at: string
}

/** Every argument of every field that reads. */
function argumentNames(schema: GraphQLSchema): Named[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!('getFields' in type) || isInputObjectType(type) || type === schema.getMutationType()) return []
    return Object.values(type.getFields()).flatMap((field) =>
      'args' in field
        ? field.args.map(({ name }) => ({ name, at: `${type.name}.${field.name}(${name}:)` }))
        : [],
    )
  })
}

/** Every condition of a filter and every order. */
function conditionNames(schema: GraphQLSchema): Named[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const conditions = /(Filter|Where)$/.test(type.name) ? Object.values(inputFields(type)) : []
    const orders = /(Order|OrderBy|Group|GroupBy)$/.test(type.name) ? enumNames(type) : []
    return [
      ...conditions.map((field) => ({
        name: field.name,
        at: `${type.name}.${field.name}: ${getNamedType(field.type).name}`,
      })),
      ...orders.map((name) => ({ name, at: `${type.name}.${name}` })),
    ]
  })
}

/** No value of a masked column of anybody stands in a text. */
function expectNoSecret(text: string, where: string): void {
  const sealer = createSealer(SECRET)
  for (const row of program.organization.privates) {
    const values = [
      row.card_number,
      row.old_card_number,
      row.citizen_id,
      row.birth_date,
      row.phone,
      row.address,
      row.other_name,
      row.ethnicity,
      row.religion,
      row.hometown,
      row.old_identity_number,
      row.card_issued_by,
      row.card_issued_on,
    ]
    for (const sealed of values) if (sealed) expect(text, where).not.toContain(sealer.open(sealed))
  }
}
