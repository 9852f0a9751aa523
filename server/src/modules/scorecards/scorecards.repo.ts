import {
  BANDS,
  CRITERION_SCORINGS,
  type Band,
  type BandFloor,
  type Criterion,
  type ScorecardKind,
} from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { dayOf } from '../meetings/index.ts'

type Executor = Transaction<DB>

/** Criteria and bands of a form, as `findForm` reads them. */
const Criteria = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    max: z.number(),
    scoring: z.object({
      type: z.enum(CRITERION_SCORINGS),
      steps: z.array(z.object({ points: z.number() })).default([]),
    }),
  }),
)
const Bands = z.array(z.object({ band: z.enum(BANDS), minPoints: z.number() }))

/** A form that scores are given on. */
export interface Form {
  readonly id: string
  /** today's path of the issuing unit */
  readonly path: string
  /** whether it was valid on the day of the meeting */
  readonly valid: boolean
  readonly criteria: readonly (Criterion & { readonly id: string })[]
  readonly bands: readonly BandFloor[]
}

/** A form on the day of a meeting; undefined if there is none. */
export async function findForm(executor: Executor, id: string, meetingId: string): Promise<Form | undefined> {
  const { rows } = await sql<{ path: string; valid: boolean; criteria: unknown; bands: unknown }>`
    select u.path, t.valid @> ${dayOf(meetingId)} as valid,
      array_to_json(array(select json_build_object('id', c.id, 'code', c.code, 'max', c.max_points, 'scoring', c.scoring)
        from scorecard_criterion c where c.template_id = t.id order by c.position)) as criteria,
      array_to_json(array(select json_build_object('band', b.band, 'minPoints', b.min_points)
        from scorecard_template_band b where b.template_id = t.id)) as bands
    from scorecard_template t join unit u on u.id = t.unit_id where t.id = ${id}`.execute(executor)
  const [row] = rows
  return (
    row && {
      id,
      path: row.path,
      valid: row.valid,
      criteria: Criteria.parse(row.criteria).map(({ scoring: { type, steps }, ...criterion }) => ({
        ...criterion,
        scoring: type,
        steps,
      })),
      bands: Bands.parse(row.bands),
    }
  )
}

/** Who signed a score: the person as the record names them, and the account or token that sent it. */
export interface ScoreAuthor {
  readonly memberId: string | null
  readonly name: string
  readonly office: string | null
  readonly accountId: string | null
  readonly tokenId: string | null
}

/** A score as it is stored. */
export interface ScorecardRow {
  readonly kind: ScorecardKind
  /** of an observer's score given at a visit */
  readonly visitId: string | null
  readonly meetingId: string
  readonly unitId: string
  readonly scoredOn: string
  readonly templateId: string
  readonly author: ScoreAuthor
  readonly total: number
  readonly max: number
  readonly band: Band
  readonly items: readonly {
    readonly criterionId: string
    readonly points: number
    readonly reason: string | null
  }[]
}

/** A score that is stored already. */
export interface StoredScore {
  readonly id: string
  readonly version: number
  readonly templateId: string
  readonly total: number
}

/** The score that a submission would correct: of the visit; of the meeting; of the author and the meeting. Locked. */
export async function findScore(
  executor: Executor,
  score: Pick<ScorecardRow, 'kind' | 'visitId' | 'meetingId'> & {
    readonly author: Pick<ScoreAuthor, 'memberId' | 'accountId' | 'tokenId'>
  },
): Promise<StoredScore | undefined> {
  const { memberId, accountId, tokenId } = score.author
  const row = await executor
    .selectFrom('scorecard')
    .select(['id', 'version', 'template_id as templateId', 'total'])
    .where((eb) =>
      score.visitId !== null
        ? eb('visit_id', '=', score.visitId)
        : eb.and([
            eb('meeting_id', '=', score.meetingId),
            eb('kind', '=', score.kind),
            eb('visit_id', 'is', null),
            score.kind === 'OBSERVER'
              ? sql<boolean>`coalesce(author_member_id, author_account_id, author_token_id) = ${memberId ?? accountId ?? tokenId}::uuid`
              : eb.lit(true),
          ]),
    )
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, total: Number(row.total) }
}

/** Whether a member went to a meeting with a working group. */
export async function attendedWithGroup(
  executor: Executor,
  meetingId: string,
  memberId: string,
): Promise<boolean> {
  const row = await executor
    .selectFrom('visit')
    .innerJoin('visit_visitor', 'visit_visitor.visit_id', 'visit.id')
    .select('visit.id')
    .where('visit.meeting_id', '=', meetingId)
    .where('visit_visitor.member_id', '=', memberId)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * What writes a score: a new one, or the next version of one that is stored.
 *
 * @param existing the one stored; undefined for a new one
 */
export function scorecardWrites(
  executor: Executor,
  row: ScorecardRow & { readonly id: string },
  existing: StoredScore | undefined,
): CompiledQuery[] {
  const values = {
    template_id: row.templateId,
    author_account_id: row.author.accountId,
    author_token_id: row.author.tokenId,
    author_member_id: row.author.memberId,
    author_name: row.author.name,
    author_office: row.author.office,
    total: String(row.total),
    max_points: String(row.max),
    band: row.band,
  }
  const { id, kind, visitId: visit_id, meetingId: meeting_id, unitId: unit_id, scoredOn: scored_on } = row
  if (!existing)
    return [
      executor
        .insertInto('scorecard')
        .values({ ...values, id, kind, visit_id, meeting_id, unit_id, scored_on })
        .compile(),
      itemsWrite(executor, row),
    ]
  const kept = row.items.map(({ criterionId }) => criterionId)
  return [
    // Lines of another form than the one that the score is given on now.
    sql`delete from scorecard_item where scorecard_id = ${id} and criterion_id <> all (${kept}::uuid[])`.compile(
      executor,
    ),
    executor
      .updateTable('scorecard')
      .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .compile(),
    itemsWrite(executor, row),
  ]
}

function itemsWrite(
  executor: Executor,
  { id, templateId, items }: ScorecardRow & { readonly id: string },
): CompiledQuery {
  const column = (name: keyof (typeof items)[number]) => items.map((item) => item[name])
  return sql`
    insert into scorecard_item (scorecard_id, criterion_id, template_id, points, reason)
    select ${id}, i.criterion_id, ${templateId}, i.points, i.reason
    from unnest(${column('criterionId')}::uuid[], ${column('points')}::numeric[], ${column('reason')}::text[])
      as i (criterion_id, points, reason)
    on conflict (scorecard_id, criterion_id) do update set points = excluded.points, reason = excluded.reason
      where (scorecard_item.points, scorecard_item.reason) is distinct from (excluded.points, excluded.reason)`.compile(
    executor,
  )
}

/** What takes back the observer's score of a visit, if one was given. */
export function observerScoreDeletion(executor: Executor, visitId: string): CompiledQuery[] {
  const stored = executor.selectFrom('scorecard').select('id').where('visit_id', '=', visitId)
  return [
    executor.deleteFrom('scorecard_item').where('scorecard_id', 'in', stored).compile(),
    executor.deleteFrom('scorecard').where('visit_id', '=', visitId).compile(),
  ]
}
