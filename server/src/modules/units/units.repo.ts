import type { NamingPattern } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** Keeps everybody else from changing the tree until the transaction ends. */
export async function lockTree(executor: Executor): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('chibo/tree', 0))`.execute(executor)
}

/** How units of each kind are called on a day. */
export async function findNamings(executor: Executor, day: string): Promise<NamingPattern[]> {
  const { rows } = await sql<NamingPattern>`
    select kind_code as kind, place_word as "placeWord", organization_pattern as organization,
      committee_pattern as committee
    from unit_kind_naming where during @> ${day}::date`.execute(executor)
  return rows
}

/** Kinds of units that there are on a day. */
export interface KindsOnDay {
  /** with their order of levels */
  readonly kinds: ReadonlyMap<string, number>
  /** which may hang under which: `commune province` */
  readonly mayHangUnder: ReadonlySet<string>
}

/**
 * Which kinds of units there are, and which may hang under which.
 *
 * @param day ISO; null: on any day
 */
export async function findKinds(executor: Executor, day: string | null): Promise<KindsOnDay> {
  const holds = (range: string): RawBuilder<boolean> =>
    day === null ? sql`true` : sql`${sql.ref(range)} @> ${day}::date`
  const [kinds, pairs] = await Promise.all([
    sql<{ code: string; rank: number }>`select code, rank from unit_kind where ${holds('valid')}`.execute(
      executor,
    ),
    sql<{ pair: string }>`
      select kind_code || ' ' || parent_kind_code as pair from unit_kind_parent where ${holds('during')}`.execute(
      executor,
    ),
  ])
  return {
    kinds: new Map(kinds.rows.map(({ code, rank }) => [code, rank])),
    mayHangUnder: new Set(pairs.rows.map(({ pair }) => pair)),
  }
}
