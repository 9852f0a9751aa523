import { RULE_SEVERITIES, SIZE_MEASURES } from '@chibo/shared'
import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { KindRules, SizeRule, UnitShape } from './kinds.rules.ts'

type Executor = Kysely<DB>

const Size = z.object({
  measure: z.enum(SIZE_MEASURES),
  given: z.enum(SIZE_MEASURES).nullable(),
  severity: z.enum(RULE_SEVERITIES),
})

/** What kinds of units are declared to be on a day. */
export async function findKindRules(executor: Executor, day: string): Promise<KindRules> {
  const { rows } = await sql<{
    of: string
    code: string
    vi: string
    en: string
    kinds: string[]
    committeeOf: string[]
  }>`
    select 'OFFICE' as of, k.code, k.label_vi as vi, k.label_en as en,
      array(select d.kind_code from unit_kind_office d where d.office_kind_code = k.code and d.during @> ${day}::date) as kinds,
      array[]::text[] as "committeeOf"
    from office_kind k
    union all
    select 'BODY', k.code, k.label_vi, k.label_en,
      array(select d.kind_code from unit_kind_body d where d.body_kind_code = k.code and d.during @> ${day}::date),
      array(select d.kind_code from unit_kind_body d
        where d.body_kind_code = k.code and d.is_committee and d.during @> ${day}::date)
    from body_kind k`.execute(executor)
  const declared = (of: string) =>
    new Map(
      rows
        .filter((row) => row.of === of)
        .map(({ code, vi, en, kinds, committeeOf }) => [
          code,
          { label: { vi, en }, kinds: new Set(kinds), committeeOf: new Set(committeeOf) },
        ]),
    )
  return { offices: declared('OFFICE'), bodies: declared('BODY'), sizes: await findSizeRules(executor, day) }
}

async function findSizeRules(executor: Executor, day: string): Promise<SizeRule[]> {
  const rows = await executor
    .selectFrom('unit_size_rule')
    .selectAll()
    .where(sql<boolean>`during @> ${day}::date`)
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const { measure, given, severity } = Size.parse({ ...row, given: row.given_measure })
    return {
      code: row.code,
      kind: row.kind_code,
      underKind: row.under_kind_code,
      given: given && { measure: given, min: row.given_min, max: row.given_max },
      measure,
      min: row.min_count,
      max: row.max_count,
      severity,
    }
  })
}

/**
 * Units as they stand on a day, as far as their kinds say something of them; those without a state that day are left out.
 * Members are counted that the executor may see.
 */
export async function findShapes(
  executor: Executor,
  unitIds: readonly string[],
  day: string,
): Promise<(UnitShape & { readonly id: string })[]> {
  const { rows } = await sql<{
    id: string
    name: string
    kind: string
    parentKind: string | null
    members: number
    official: number
    offices: string[]
    bodies: string[]
    seats: number[]
    groupsBelow: number
  }>`
    select u.id, u.name, u.kind_code as kind, p.kind_code as "parentKind", h.members, h.official,
      array(select o.kind_code from office o where o.unit_id = u.id and o.during @> ${day}::date) as offices,
      array(select b.kind_code from body b where b.unit_id = u.id and b.during @> ${day}::date order by b.id) as bodies,
      array(select (select count(s.id)::int from body_seat s where s.body_id = b.id and s.during @> ${day}::date)
        from body b where b.unit_id = u.id and b.during @> ${day}::date order by b.id) as seats,
      (select count(*) from unit_placement c join unit_kind_period g on g.unit_id = c.unit_id and g.during @> ${day}::date
        where c.parent_id = u.id and c.during @> ${day}::date and g.kind_code = 'group') as "groupsBelow"
    from unit_as_of(${day}::date) u
    left join unit_kind_period p on p.unit_id = u.parent_id and p.during @> ${day}::date
    cross join lateral (
      select count(*) as members, count(*) filter (where s.standing = 'OFFICIAL') as official
      from unit_placement below
      join membership m on m.unit_id = below.unit_id and m.kind = 'HOME' and m.during @> ${day}::date
      left join member_standing s on s.member_id = m.member_id and s.during @> ${day}::date
      where below.during @> ${day}::date and below.path >= u.path collate "C" and below.path < u.path || '~' collate "C"
    ) h
    where u.id = any (${unitIds})`.execute(executor)
  return rows.map(({ members, official, bodies, seats, ...unit }) => ({
    ...unit,
    headcount: members > 0 ? { members, official } : null,
    bodies: bodies.map((kind, index) => ({ kind, seats: seats[index] ?? 0 })),
  }))
}
