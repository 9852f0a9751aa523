import { ROLES_TO_GRANT, type Role } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { endedUnits, type TreePlan } from '../holdings/index.ts'

type Executor = Transaction<DB>

// The name of an account or token.
const owner = sql`coalesce(a.display_name, t.name)::text`

/** Units that end, and from which day on nobody has rights on them: today, where the units ended before. */
export interface Succession {
  readonly plan: TreePlan
  /** ISO */
  readonly from: string
}

/** The succession of a plan: rights are today's. */
export function successionOf(plan: TreePlan, today: string): Succession {
  return { plan, from: plan.day > today ? plan.day : today }
}

/** A grant by hand on a unit that ends. */
export interface EndingGrant {
  readonly id: string
  readonly role: Role
  /** of its account or token */
  readonly owner: string
  readonly unitId: string
}

/** Grants that would hold on the first day or later. */
export async function findEndingGrants(executor: Executor, succession: Succession): Promise<EndingGrant[]> {
  const { rows } = await sql<EndingGrant>`
    select g.id, g.role, ${owner} as owner, g.unit_id as "unitId"
    from access_grant g join unit u on u.id = g.unit_id
    left join account a on a.id = g.account_id left join api_token t on t.id = g.token_id
    where ${ending(succession)}
    order by u.path, ${owner} collate "vi-x-icu", g.id`.execute(executor)
  return rows
}

/** A grant that begins in the place of one that ends. */
export interface FollowingGrant extends EndingGrant {
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly successorId: string
  /** as PostgreSQL writes it */
  readonly during: string
  readonly createdBy: string | null
}

/** Roles that follow: those that whoever approves a reorganization could give. Others are given anew by who may. */
const FOLLOWING = ROLES_TO_GRANT.ORGANIZATION_BOARD

/**
 * Grants that begin on what succeeds units that end: where several would give the same, or it is held there already, only
 * the days that are missing, as followers of the first.
 */
export async function findFollowingGrants(
  executor: Executor,
  succession: Succession,
): Promise<FollowingGrant[]> {
  const { plan, from } = succession
  const pairs = [...plan.grants].flatMap(([unit, successors]) =>
    successors.map((one) => [unit, one] as const),
  )
  if (pairs.length === 0) return []
  const { rows } = await sql<FollowingGrant>`
    with following as (
      select g.id, g.account_id, g.token_id, g.role, g.unit_id, g.created_by, p.successor_id, p.position,
        daterange(greatest(lower(g.during), ${from}::date), upper(g.during)) as during
      from unnest(${pairs.map(([unit]) => unit)}::uuid[], ${pairs.map(([, one]) => one)}::uuid[]) with ordinality as p (unit_id, successor_id, position)
      join access_grant g on g.unit_id = p.unit_id
      where ${ending(succession)} and g.role = any (${FOLLOWING}::text[])
        and not exists (select from api_token t where t.id = g.token_id and t.revoked_at is not null)
    ), wanted as (
      select account_id, token_id, role, successor_id, range_agg(during) as days, min(position) as position,
        (array_agg(id order by id))[1] as id
      from following group by account_id, token_id, role, successor_id
    ), missing as (
      select w.*, w.days - coalesce(h.days, '{}') as days_missing
      from wanted w
      left join lateral (select range_agg(h.during) as days from access_grant h
        where h.unit_id = w.successor_id and h.role = w.role and h.revoked_at is null
          and (h.account_id = w.account_id or h.token_id = w.token_id)) h on true
    )
    select g.id, g.role, ${owner} as owner, g.unit_id as "unitId", g.account_id as "accountId",
      g.token_id as "tokenId", m.successor_id as "successorId", d.during::text as during, g.created_by as "createdBy"
    from missing m cross join lateral unnest(m.days_missing) as d (during)
    join access_grant g on g.id = m.id join unit u on u.id = g.unit_id
    left join account a on a.id = g.account_id left join api_token t on t.id = g.token_id
    order by u.path, ${owner} collate "vi-x-icu", g.id, m.position, d.during`.execute(executor)
  return rows
}

/** An account or token that keeps no role. */
export interface LeftWithout {
  /** its name */
  readonly owner: string
  /** the first of the units that end on which it holds one */
  readonly unitId: string
}

/** Who holds roles on units that end, from whatever source, and nothing else, and whom none follows. */
export async function findLeftWithout(
  executor: Executor,
  succession: Succession,
  today: string,
): Promise<LeftWithout[]> {
  const { plan } = succession
  const ended = endedUnits(plan)
  // Assignments end with the group, too, whose founder ends.
  const assignments = sql`select s.id from work_group_assignment s join work_group w on w.id = s.work_group_id where w.unit_id = any ${ended}`
  const { rows } = await sql<LeftWithout>`
    with touched as (
      select account_id, token_id from effective_grant where unit_id = any ${ended} and during @> ${today}::date
      union
      select account_id, token_id from effective_grant where source = 'WORK_GROUP' and source_id in (${assignments}) and during @> ${today}::date
    ), held as (
      select g.account_id, g.token_id, g.unit_id,
        g.unit_id = any ${ended} or g.source = 'WORK_GROUP' and g.source_id in (${assignments}) as lost
      from effective_grant g
      where g.during @> ${today}::date and (g.account_id in (select account_id from touched) or g.token_id in (select token_id from touched))
    ), without as (
      select h.account_id, h.token_id, (array_agg(h.unit_id order by u.path))[1] as unit_id
      from held h join unit u on u.id = h.unit_id group by h.account_id, h.token_id having bool_and(h.lost)
    )
    select ${owner} as owner, w.unit_id as "unitId"
    from without w join unit u on u.id = w.unit_id
    left join account a on a.id = w.account_id left join api_token t on t.id = w.token_id
    where a.disabled_at is null and t.revoked_at is null and coalesce(t.expires_at > now(), true) and not exists (select from access_grant g
      where (g.account_id = w.account_id or g.token_id = w.token_id) and g.unit_id = any (${followed(plan)}::uuid[])
        and ${ending(succession)})
    order by u.path, ${owner} collate "vi-x-icu", coalesce(w.account_id, w.token_id)`.execute(executor)
  return rows
}

/** Which grants end with their units: those not taken away that would hold on the first day or later. */
export function ending({ plan, from }: Succession): RawBuilder<unknown> {
  return sql`g.unit_id = any ${endedUnits(plan)} and g.revoked_at is null and coalesce(upper(g.during) > ${from}::date, true)`
}

function followed({ grants }: TreePlan): string[] {
  return [...grants].flatMap(([unit, successors]) => (successors.length > 0 ? [unit] : []))
}
