import { fromUUID } from 'typeid-js'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import type { Connections } from '../../src/database/pool.ts'
import { operations } from '../operations.ts'
import { spread } from '../pages.ts'
import { BEFORE } from './national.ts'

/** One kind of read, as a page of the dashboard asks. */
export interface Read {
  readonly name: string
  readonly query: string
  /** in turn */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
}

/** Sets of variables of each read, and of each of those that are compared one by one. */
const SETS = 64
const PAIRED = 16

const page = (day: boolean): string => `query Page($id: ID!${day ? ', $day: Date!' : ''}) {
  unit(id: $id${day ? ', asOf: $day' : ''}) {
    id code name kind { code label }
    ancestors { id code name kind { code } }
    children(first: 20) { nodes { id code name memberCount } pageInfo { hasNextPage } }
  } }`

const list = (day: boolean): string => `query List($under: ID!${day ? ', $day: Date!' : ''}) {
  units(under: $under, first: 50${day ? ', asOf: $day' : ''}) { nodes { id code name kind { code } } pageInfo { hasNextPage } } }`

const count = (day: boolean): string => `query Count($under: ID!${day ? ', $day: Date!' : ''}) {
  units(under: $under, first: 1${day ? ', asOf: $day' : ''}) { totalCount } }`

const chain = (day: boolean): string => `query Chain($id: ID!${day ? ', $day: Date!' : ''}) {
  unit(id: $id${day ? ', asOf: $day' : ''}) { id name ancestors { id code name kind { code } } } }`

/** Somebody who reads: an integrator for the whole country, under whose eyes nothing stays where it was. */
export async function createReader(owner: Connections): Promise<string> {
  const made = await createToken(owner.db, {
    name: 'bench, reading',
    role: 'INTEGRATOR_READ',
    unitCode: 'ROOT',
    expires: null,
  })
  if (!made.ok) throw new Error(`The token was refused: ${made.problem.code}`)
  return made.token
}

/**
 * What is read while the country is reorganized: communes of before, and the provinces of before.
 *
 * @param withDays also as of the day before
 */
export async function typicalReads(owner: Connections, withDays: boolean): Promise<Read[]> {
  const communes = await idsOf(owner, 'commune', SETS)
  const provinces = await idsOf(owner, 'province', SETS)
  const byId = communes.map((id) => ({ id }))
  const below = provinces.map((under) => ({ under }))
  const today = [
    { name: 'a commune’s page', query: page(false), variables: byId },
    {
      name: 'members of a commune by name',
      query: operations.communeFirst.query,
      variables: communes.map((under) => ({ under })),
    },
    { name: 'units of a province, first 50', query: list(false), variables: below },
    { name: 'count of units of a province', query: count(false), variables: below },
  ]
  if (!withDays) return today
  return [
    ...today,
    { name: `a commune’s page, as of ${BEFORE}`, query: page(true), variables: onDay(byId) },
    { name: `units of a province, as of ${BEFORE}`, query: list(true), variables: onDay(below) },
    { name: `count of units, as of ${BEFORE}`, query: count(true), variables: onDay(below) },
  ]
}

/** A read of today beside the same of another day. */
export interface Pair {
  readonly name: string
  readonly today: Read
  readonly asOf: Read
}

/** Reads of today, with the same as of a day. */
export async function pairsOf(owner: Connections, day: string): Promise<Pair[]> {
  const communes = (await idsOf(owner, 'commune', PAIRED)).map((id) => ({ id }))
  const cells = (await idsOf(owner, 'cell', PAIRED)).map((id) => ({ id }))
  const provinces = (await idsOf(owner, 'province', PAIRED)).map((under) => ({ under }))
  const pair = (
    name: string,
    text: (day: boolean) => string,
    variables: readonly Readonly<Record<string, unknown>>[],
  ): Pair => ({
    name,
    today: { name, query: text(false), variables },
    asOf: { name, query: text(true), variables: onDay(variables, day) },
  })
  return [
    pair('units of a province, first 50', list, provinces),
    pair('count of units of a province', count, provinces),
    pair('units above a cell', chain, cells),
    pair('a commune’s page', page, communes),
  ]
}

/** Units of a kind that are there today and always were, spread over the country. */
async function idsOf(owner: Connections, kind: string, count: number): Promise<string[]> {
  const { rows } = await owner.pool.query<{ id: string }>(
    `select id from unit where kind_code = $1 and in_force and valid_from is null and (kind_code = 'cell' or code ~ '^[0-9]') order by path`,
    [kind],
  )
  return spread(rows, count).map(({ id }) => fromUUID(id, 'unit').toString())
}

function onDay(
  variables: readonly Readonly<Record<string, unknown>>[],
  day = BEFORE,
): Readonly<Record<string, unknown>>[] {
  return variables.map((each) => ({ ...each, day }))
}
