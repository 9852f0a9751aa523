import type { IssueMeetingTemplate, ItemField, ItemPurpose } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { IssuingDay } from './templates.rules.ts'

type Executor = Transaction<DB>

/** Where and when a template is to be issued. */
export interface Issuing extends IssuingDay {
  /** today's path of the unit */
  readonly path: string
  /** the version that it will be of its code */
  readonly version: number
  /** the one that it takes the place of */
  readonly replacedId: string | null
}

/** A template that is to be issued, as far as what was issued before goes. */
export type Wanted = Pick<IssueMeetingTemplate, 'kind' | 'unitKind' | 'code' | 'validFrom'> & {
  readonly unitId: string
}

/** The unit that is to issue a template, with what it issued before; undefined if there is no such unit. */
export async function findIssuing(executor: Executor, wanted: Wanted): Promise<Issuing | undefined> {
  const { unitId, kind, validFrom } = wanted
  const unitKind = wanted.unitKind ?? null
  const alike = sql`t.unit_id = u.id and t.kind_code = ${kind} and t.unit_kind_code is not distinct from ${unitKind}`
  const { rows } = await sql<Issuing>`
    select u.path,
      exists (select from unit_placement p where p.unit_id = u.id and p.during @> d.day) as "unitInForce",
      exists (select from meeting_kind k where k.code = ${kind} and k.valid @> d.day) as "kindValid",
      ${unitKind}::text is null
        or exists (select from unit_kind k where k.code = ${unitKind} and k.valid @> d.day) as "unitKindValid",
      (select min(lower(t.valid)) from meeting_template t where ${alike} and lower(t.valid) >= d.day) as "takenFrom",
      (select coalesce(max(t.version), 0) + 1 from meeting_template t where t.unit_id = u.id and t.code = ${wanted.code}) as version,
      (select t.id from meeting_template t
        where ${alike} and t.valid @> d.day and coalesce(lower(t.valid) < d.day, true)) as "replacedId"
    from unit u cross join (select ${validFrom}::date as day) d
    where u.id = ${unitId}`.execute(executor)
  return rows[0]
}

/** What stores a template, open-ended, and ends the one that it takes the place of. */
export function templateWrites(
  executor: Executor,
  template: IssueMeetingTemplate & {
    readonly id: string
    readonly version: number
    readonly replacedId: string | null
  },
): CompiledQuery[] {
  const { id, steps, items, validFrom, replacedId } = template
  const ending = sql`update meeting_template
    set valid = daterange(lower(valid), least(upper(valid), ${validFrom}::date)) where id = ${replacedId}`
  return [
    ...(replacedId === null ? [] : [ending.compile(executor)]),
    executor
      .insertInto('meeting_template')
      .values({
        id,
        unit_id: template.unitId,
        kind_code: template.kind,
        unit_kind_code: template.unitKind ?? null,
        code: template.code,
        version: template.version,
        title: template.title,
        guidance: template.guidance ?? null,
        minutes_sections: JSON.stringify(template.minutesSections),
        source: template.source,
        valid: `[${validFrom},)`,
      })
      .compile(),
    executor
      .insertInto('meeting_template_step')
      .values(
        steps.map(({ code, phase, labelVi, labelEn, minutes, gate, exempt }, position) => ({
          template_id: id,
          position,
          code,
          phase,
          label_vi: labelVi,
          label_en: labelEn,
          minutes: minutes ?? null,
          gate: gate ?? null,
          exempt: exempt ?? null,
        })),
      )
      .compile(),
    ...(items.length === 0
      ? []
      : [
          executor
            .insertInto('meeting_template_item')
            .values(
              items.map(({ depth, title, field, purpose, minutes, reviewsTasks }, position) => ({
                reviews_tasks: reviewsTasks ?? false,
                template_id: id,
                position,
                depth,
                title,
                field: field ?? null,
                purpose,
                minutes: minutes ?? null,
              })),
            )
            .compile(),
        ]),
  ]
}

/** An item of the agenda that a template begins with. */
export interface FoundTemplateItem {
  /** from 1 */
  readonly depth: number
  readonly title: string
  readonly field: ItemField | null
  readonly purpose: ItemPurpose
  readonly plannedMinutes: number | null
  /** whether tasks that come back are reviewed under it */
  readonly reviewsTasks: boolean
}

/** The items with which the agenda of a meeting begins, from top to bottom; none without a template. */
export async function findTemplateItems(executor: Executor, meetingId: string): Promise<FoundTemplateItem[]> {
  const { rows } = await sql<FoundTemplateItem>`
    select i.depth, i.title, i.field, i.purpose, i.minutes as "plannedMinutes", i.reviews_tasks as "reviewsTasks"
    from meeting m join meeting_template_item i on i.template_id = m.template_id
    where m.id = ${meetingId} order by i.position`.execute(executor)
  return rows
}
