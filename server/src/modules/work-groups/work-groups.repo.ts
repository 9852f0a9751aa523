import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Days, Serving } from './work-groups.rules.ts'

type Executor = Transaction<DB>

/** Days as PostgreSQL writes a daterange. */
export function daterange({ from, to }: Days): string {
  return `[${from ?? ''},${to ?? ''})`
}

/** A unit that is to found a group. */
export interface Founder {
  /** today's path */
  readonly path: string
  /** null where it did not exist on the day */
  readonly pathOnDay: string | null
  /** whether a group bears the ordinal at the time */
  readonly ordinalTaken: boolean
}

/** The unit that is to found a group from a day on; undefined if there is none. */
export async function findFounder(
  executor: Executor,
  unitId: string,
  ordinal: number,
  days: Days & { readonly from: string },
): Promise<Founder | undefined> {
  const { rows } = await sql<Founder>`
    select u.path,
      (select p.path from unit_placement p where p.unit_id = u.id and p.during @> ${days.from}::date) as "pathOnDay",
      exists (select from work_group g where g.unit_id = u.id and g.ordinal = ${ordinal}::int
        and g.during && ${daterange(days)}::daterange) as "ordinalTaken"
    from unit u where u.id = ${unitId}`.execute(executor)
  return rows[0]
}

/** A group with what rights and rules need. */
export interface GroupRow extends Days {
  readonly id: string
  readonly unitId: string
  readonly name: string
  readonly version: number
  /** today's path of the founding unit */
  readonly founderPath: string
  /** today's paths of the units it covers or covered */
  readonly coveredPaths: readonly string[]
}

/**
 * Groups by id, in the order of their ids.
 *
 * @param lock UPDATE for whoever changes them, SHARE for whoever needs their dates to stay
 */
export async function findGroups(
  executor: Executor,
  ids: readonly string[],
  lock: 'UPDATE' | 'SHARE',
): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select g.id, g.unit_id as "unitId", g.name, g.version, lower(g.during) as "from", upper(g.during) as "to",
      f.path as "founderPath",
      array(select covered.path::text from work_group_assignment a join unit covered on covered.id = a.unit_id
        where a.work_group_id = g.id) as "coveredPaths"
    from work_group g join unit f on f.id = g.unit_id where g.id = any (${ids}) order by g.id
    ${lock === 'UPDATE' ? sql`for no key update of g` : sql`for share of g`}`.execute(executor)
  return rows
}

/** The insertion of a group in its first version. */
export function groupInsertion(
  executor: Executor,
  group: Days & {
    readonly id: string
    readonly unitId: string
    readonly ordinal: number
    readonly name: string
    readonly decisionId: string
  },
): CompiledQuery {
  return executor
    .insertInto('work_group')
    .values({
      id: group.id,
      unit_id: group.unitId,
      ordinal: group.ordinal,
      name: group.name,
      decision_id: group.decisionId,
      during: daterange(group),
    })
    .compile()
}

/** What renames a group and sets its end, which makes its next version. */
export function groupChange(
  executor: Executor,
  group: Days & { readonly id: string; readonly name: string },
): CompiledQuery {
  return executor
    .updateTable('work_group')
    .set((eb) => ({ name: group.name, during: daterange(group), version: eb('version', '+', 1) }))
    .where('id', '=', group.id)
    .compile()
}

/** Everybody who ever served in a group, by id. */
export async function findServing(executor: Executor, groupId: string): Promise<Serving[]> {
  const { rows } = await sql<Serving>`
    select id, member_id as "memberId", person_name as name, person_office as office, leader,
      lower(during) as "from", upper(during) as "to"
    from work_group_member where work_group_id = ${groupId} order by id`.execute(executor)
  return rows
}

/**
 * What brings those who serve in line with what they are to be: ends first, then leaders who lead no more, then new
 * ones, since the database allows one leader at a time at every moment.
 */
export function servingWrites(
  executor: Executor,
  groupId: string,
  before: readonly Serving[],
  after: readonly Serving[],
  decisionId: string | null,
): CompiledQuery[] {
  const stored = new Map(before.map((one) => [one.id, one]))
  const ended = after.filter((one) => one.id !== null && stored.get(one.id)?.to !== one.to)
  const turned = (leader: boolean) =>
    after
      .filter((one) => one.id !== null && stored.get(one.id)?.leader === !leader && one.leader === leader)
      .map(({ id }) => id)
  const added = after.filter((one) => one.id === null)
  const column = (name: 'memberId' | 'name' | 'office' | 'leader') => added.map((one) => one[name])
  return [
    ended.length > 0 &&
      sql`
        update work_group_member m set during = daterange(lower(m.during), e.until)
        from unnest(${ended.map(({ id }) => id)}::uuid[], ${ended.map(({ to }) => to)}::date[]) as e (id, until)
        where m.id = e.id`,
    ...[false, true].map(
      (leader) =>
        turned(leader).length > 0 &&
        sql`update work_group_member set leader = ${leader} where id = any (${turned(leader)}::uuid[])`,
    ),
    added.length > 0 &&
      sql`
        insert into work_group_member (id, work_group_id, member_id, person_name, person_office, leader, during, decision_id)
        select n.id, ${groupId}, n.member_id, n.name, n.office, n.leader, n.during::daterange, ${decisionId}
        from unnest(${added.map(newUuid)}::uuid[], ${column('memberId')}::uuid[], ${column('name')}::text[], ${column('office')}::text[],
          ${column('leader')}::boolean[], ${added.map(daterange)}::text[]) as n (id, member_id, name, office, leader, during)`,
  ].flatMap((statement) => (statement ? [statement.compile(executor)] : []))
}
