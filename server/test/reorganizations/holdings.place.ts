import { sql, type Transaction } from 'kysely'
import type { DB } from '../../src/database/tables.gen.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { CreatedUnit, TreePlan } from '../../src/modules/holdings/index.ts'
import type { Database } from '../../src/database/pool.ts'
import { ROOT_ID } from '../kit/scenario/plan.ts'
import { consequencesOf } from './holdings.kit.ts'

type Executor = Transaction<DB>

/** The first day of the plans of these tests, and a day before it. */
export const DAY = '2025-07-01'
export const TODAY = '2025-06-10'

const UNITS = [
  ['188', 'Đảng bộ huyện Lộc Bình', 'district'],
  ['C1', 'Chi bộ Một', 'cell'],
  ['C2', 'Chi bộ Hai', 'cell'],
  ['C3', 'Chi bộ Ba', 'cell'],
  ['X', 'Đảng bộ xã Lộc Bình', 'commune'],
] as const

const units = new Map<string, string>(UNITS.map(([code]) => [code, newUuid()]))

/** The unit with a code. */
export function unit(code: string): string {
  const id = units.get(code)
  if (id === undefined) throw new Error(`There is no unit ${code}.`)
  return id
}

/** Inserts five units below the root. */
export async function foundUnits(owner: Database): Promise<void> {
  for (const [index, [code, name, kind]] of UNITS.entries()) {
    const path = `0000${String(index + 1).padStart(4, '0')}`
    await sql`
      with u as (insert into unit (id, parent_id, path, code, name, name_folded, kind_code, in_force)
          values (${unit(code)}, ${ROOT_ID}, ${path}, ${code}, ${name}, ${name}, ${kind}, true)),
        p as (insert into unit_placement (unit_id, parent_id, path, during) values (${unit(code)}, ${ROOT_ID}, ${path}, '(,)')),
        n as (insert into unit_name (unit_id, code, name, name_folded, during) values (${unit(code)}, ${code}, ${name}, ${name}, '(,)'))
      insert into unit_kind_period (unit_id, kind_code, during) values (${unit(code)}, ${kind}, '(,)')`.execute(
      owner,
    )
  }
}

/** Inserts a row; answers its id. */
export async function add(executor: Executor, table: string, row: Record<string, unknown>): Promise<string> {
  const id = newUuid()
  const all: Record<string, unknown> = { id, ...row }
  await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(all).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(all))})`.execute(executor)
  return id
}

/** Founds a working group. */
export async function group(executor: Executor, founder: string, during = '[2022-01-01,)'): Promise<string> {
  const signed = { number: '1777-QĐ/HU', signed_on: '2021-12-24', effective_on: '2022-01-01' }
  const decision_id = await add(executor, 'decision', signed)
  const name = 'Tổ công tác số 1'
  return add(executor, 'work_group', { unit_id: unit(founder), ordinal: 1, name, decision_id, during })
}

/** Makes an account. */
export function account(executor: Executor, name: string, more: object = {}): Promise<string> {
  return add(executor, 'account', { username: newUuid(), display_name: name, unit_id: ROOT_ID, ...more })
}

/** Gives an account a role, by default without end. */
export function grant(
  executor: Executor,
  account_id: string,
  code: string,
  more: object = {},
): Promise<string> {
  const given = { account_id, role: 'ORGANIZATION_BOARD', unit_id: unit(code), during: '[,)' }
  return add(executor, 'access_grant', { ...given, ...more })
}

/** A unit that begins. */
export function created(code: string, name: string, kind: string): CreatedUnit {
  return {
    key: code,
    id: newUuid(),
    code,
    name,
    kind,
    parentId: ROOT_ID,
    committeeName: null,
    placeName: null,
  }
}

/** What follows, a line each: subject, change, what it is called, from and to which unit. */
export async function told(executor: Executor, plan: TreePlan, today = TODAY): Promise<string[]> {
  const codes = new Map([...units].map(([code, id]) => [id, code]))
  for (const { id, code } of plan.created) codes.set(id, code)
  const found = await consequencesOf(executor, plan, today)
  return found.map(({ subject, change, label, fromUnitId, toUnitId }) =>
    [subject, change, label, codes.get(fromUnitId ?? '') ?? '-', codes.get(toUnitId ?? '') ?? '-'].join(
      ' | ',
    ),
  )
}
