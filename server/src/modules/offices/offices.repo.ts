import { OFFICE_HELD_OF, ROLES, RULE_SEVERITIES, type Role } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { recordedOfRows, type ActsOfRows } from '../recorded/index.ts'
import type { Days, OfficeFacts } from './offices.rules.ts'

type Executor = Transaction<DB>

/** An office that somebody is to hold. */
export interface WantedOffice extends Days {
  readonly kind: string
  readonly unitId: string
  readonly bodyId: string | null
  readonly from: string
}

/** What is known of it on its first day. */
export interface FoundOffice extends OfficeFacts {
  /** today's path of the unit */
  readonly path: string
  /** that it brings while it is held */
  readonly roles: readonly Role[]
}

const Span = z.object({ from: z.string().nullable(), to: z.string().nullable() })
const Found = z.object({
  path: z.string(),
  unitName: z.string(),
  unitKind: z.string().nullable(),
  unitEndsOn: z.string().nullable(),
  unitPlace: z.string().nullable(),
  office: z
    .object({ label: z.object({ vi: z.string(), en: z.string() }), heldOf: z.enum(OFFICE_HELD_OF) })
    .nullable(),
  declared: z.object({ maxHolders: z.number().nullable(), severity: z.enum(RULE_SEVERITIES) }).nullable(),
  body: Span.nullable(),
  holders: z.array(
    Span.extend({
      memberId: z.string().nullable(),
      name: z.string(),
      bodyId: z.string().nullable(),
      placeName: z.string().nullable(),
    }),
  ),
  roles: z.array(z.enum(ROLES)),
})

/** Locks units in the order of their ids: of two who fill an office at once, the second sees the first. */
export async function lockUnits(executor: Executor, ids: readonly string[]): Promise<void> {
  await sql`select from unit where id = any (${ids}::uuid[]) order by id for no key update`.execute(executor)
}

/** What is known of offices that are to be held, in their order; undefined where there is no such unit. */
export async function findOfficeFacts(
  executor: Executor,
  wanted: readonly WantedOffice[],
): Promise<(FoundOffice | undefined)[]> {
  const column = (name: keyof WantedOffice) => wanted.map((one) => one[name])
  const days = sql`daterange(w.day, w.until)`
  const { rows } = await sql<{ nth: string }>`
    select w.nth, u.path, coalesce(n.name, u.name)::text as "unitName", k.kind_code as "unitKind", u.valid_to as "unitEndsOn",
      n.place_name as "unitPlace",
      case when o.code is not null then json_build_object('label', json_build_object('vi', o.label_vi, 'en', o.label_en), 'heldOf', o.held_of) end as office,
      case when d.id is not null then json_build_object('maxHolders', d.max_holders, 'severity', d.holders_severity) end as declared,
      case when b.id is not null then json_build_object('from', lower(b.during), 'to', upper(b.during)) end as body,
      (select coalesce(json_agg(json_build_object('memberId', h.member_id, 'name', h.person_name, 'bodyId', h.body_id,
          'placeName', h.place_name, 'from', lower(h.during), 'to', upper(h.during)) order by h.id), '[]')
        from office h where h.unit_id = u.id and h.kind_code = w.kind and h.during && ${days}) as holders,
      array(select distinct r.role from office_role r where r.office_kind_code = w.kind and r.during && ${days}
        and r.unit_kind_code in (k.kind_code, u.kind_code)) as roles
    from unnest(${column('kind')}::text[], ${column('unitId')}::uuid[], ${column('bodyId')}::uuid[], ${column('from')}::date[],
      ${column('to')}::date[]) with ordinality as w (kind, unit_id, body_id, day, until, nth)
    join unit u on u.id = w.unit_id
    left join unit_name n on n.unit_id = u.id and n.during @> w.day
    left join unit_kind_period k on k.unit_id = u.id and k.during @> w.day
    left join office_kind o on o.code = w.kind and o.valid @> w.day
    left join unit_kind_office d on d.kind_code = k.kind_code and d.office_kind_code = w.kind and d.during @> w.day
    left join body b on b.id = w.body_id and b.unit_id = u.id`.execute(executor)
  const found = new Map(rows.map((row) => [Number(row.nth), Found.parse(row)]))
  return wanted.map((_one, index) => found.get(index + 1))
}

/** An office as it is written. */
export interface NewOffice extends WantedOffice {
  readonly id: string
  readonly placeName: string | null
  readonly memberId: string | null
  readonly personName: string
}

/** Writes offices, each as part of its own act. */
export async function insertOffices(
  executor: Executor,
  acts: ActsOfRows,
  offices: readonly NewOffice[],
  decisionId: string | null,
): Promise<void> {
  const column = <Name extends keyof NewOffice>(name: Name): NewOffice[Name][] =>
    offices.map((office) => office[name])
  await recordedOfRows(
    executor,
    acts,
    'office',
    sql`insert into office (id, kind_code, unit_id, body_id, place_name, member_id, person_name, during, decision_id)
      select n.id, n.kind, n.unit_id, n.body_id, n.place, n.member_id, n.name, daterange(n.first_day, n.end_day), ${decisionId}::uuid
      from unnest(${column('id')}::uuid[], ${column('kind')}::text[], ${column('unitId')}::uuid[], ${column('bodyId')}::uuid[],
        ${column('placeName')}::text[], ${column('memberId')}::uuid[], ${column('personName')}::text[], ${column('from')}::date[],
        ${column('to')}::date[]) as n (id, kind, unit_id, body_id, place, member_id, name, first_day, end_day)`,
  )
}

/** An office that somebody holds or held. */
export interface HeldOffice extends Days {
  readonly id: string
  readonly unitId: string
  /** today's, of the unit */
  readonly path: string
  readonly kind: string
  readonly memberId: string | null
  readonly version: number
}

/** Offices by their ids, locked. */
export async function findHeldOffices(executor: Executor, ids: readonly string[]): Promise<HeldOffice[]> {
  const { rows } = await sql<HeldOffice>`
    select o.id, o.unit_id as "unitId", u.path, o.kind_code as kind, o.member_id as "memberId", o.version,
      lower(o.during) as "from", upper(o.during) as "to"
    from office o join unit u on u.id = o.unit_id where o.id = any (${ids}::uuid[]) order by o.id
    for no key update of o`.execute(executor)
  return rows
}

/** Ends offices on a day, each as part of its own act. */
export async function setOfficeEnds(
  executor: Executor,
  acts: ActsOfRows,
  { day, decisionId }: { readonly day: string; readonly decisionId: string | null },
): Promise<void> {
  await recordedOfRows(
    executor,
    acts,
    'office',
    sql`update office set during = daterange(lower(during), ${day}::date), ended_by_decision_id = ${decisionId}::uuid,
      version = version + 1 where id = any (${acts.rowIds}::uuid[])`,
  )
}
