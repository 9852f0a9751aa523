import {
  BANDS,
  CRITERION_SCORINGS,
  type Band,
  type BandFloor,
  type Criterion,
  type ScorecardKind,
} from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

type Executor = Transaction<DB>

/** How points of a criterion are given, as the column "scoring" stores it. */
const Scoring = z.object({
  type: z.enum(CRITERION_SCORINGS),
  steps: z.array(z.object({ points: z.number() })).default([]),
})
const BandName = z.enum(BANDS)

/** A form with the path of its issuing unit and whether it was valid on a day. */
export function findTemplate(executor: Executor, id: string, day: string) {
  return executor
    .selectFrom('scorecard_template')
    .innerJoin('unit', 'unit.id', 'scorecard_template.unit_id')
    .select(['unit.path', sql<boolean>`scorecard_template.valid @> ${day}::date`.as('valid')])
    .where('scorecard_template.id', '=', id)
    .executeTakeFirst()
}

/** Criteria and bands of a form. */
export async function findCriteria(
  executor: Executor,
  templateId: string,
): Promise<{ criteria: (Criterion & { id: string })[]; bands: BandFloor[] }> {
  const criteria = await executor
    .selectFrom('scorecard_criterion')
    .select(['id', 'code', 'max_points', 'scoring'])
    .where('template_id', '=', templateId)
    .orderBy('position')
    .execute()
  const bands = await executor
    .selectFrom('scorecard_template_band')
    .select(['band', 'min_points'])
    .where('template_id', '=', templateId)
    .execute()
  return {
    criteria: criteria.map((row) => {
      const { type, steps } = Scoring.parse(row.scoring)
      return { id: row.id, code: row.code, max: Number(row.max_points), scoring: type, steps }
    }),
    bands: bands.map((row) => ({ band: BandName.parse(row.band), minPoints: Number(row.min_points) })),
  }
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

/** Stores a score: a new one, or the next version of one stored before. Answers its id and version. */
export async function saveScorecard(
  executor: Executor,
  row: ScorecardRow,
  existing: { readonly id: string } | undefined,
): Promise<{ readonly id: string; readonly version: number }> {
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
  const id = existing?.id ?? newUuid()
  let version = 1
  if (existing) {
    await executor.deleteFrom('scorecard_item').where('scorecard_id', '=', id).execute()
    const changed = await executor
      .updateTable('scorecard')
      .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .returning('version')
      .executeTakeFirstOrThrow()
    version = changed.version
  } else {
    await executor
      .insertInto('scorecard')
      .values({
        ...values,
        id,
        kind: row.kind,
        visit_id: row.visitId,
        meeting_id: row.meetingId,
        unit_id: row.unitId,
        scored_on: row.scoredOn,
      })
      .execute()
  }
  await executor
    .insertInto('scorecard_item')
    .values(
      row.items.map((item) => ({
        scorecard_id: id,
        criterion_id: item.criterionId,
        template_id: row.templateId,
        points: String(item.points),
        reason: item.reason,
      })),
    )
    .execute()
  return { id, version }
}

/** Takes back the observer's score of a visit, if one was given. */
export async function deleteObserverScore(executor: Executor, visitId: string): Promise<void> {
  const stored = executor.selectFrom('scorecard').select('id').where('visit_id', '=', visitId)
  await executor.deleteFrom('scorecard_item').where('scorecard_id', 'in', stored).execute()
  await executor.deleteFrom('scorecard').where('visit_id', '=', visitId).execute()
}
