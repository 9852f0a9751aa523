import {
  band,
  covers,
  maxTotal,
  ProblemError,
  scoringProblems,
  submitScorecardInput,
  total,
  vietnameseDate,
  wasHeld,
  type Criterion,
  type FilledInForm,
  type Problem,
  type SubmitScorecard,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkCorrection, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import { performParsed, type Caller, type Outcome, type UseCaseParts } from '../../use-cases/use-case.ts'
import { auditedChanges, recordAudit } from '../audit/index.ts'
import { findMeeting } from '../meetings/index.ts'
import { actingPerson, type NamedPerson } from '../members/index.ts'
import { maySubmit } from './scorecards.policy.ts'
import {
  attendedWithGroup,
  deleteObserverScore,
  findCriteria,
  findScore,
  findTemplate,
  saveScorecard,
  type ScorecardRow,
} from './scorecards.repo.ts'

/** A meeting that is scored. */
export interface ScoredMeeting {
  readonly id: string
  readonly unitId: string
  readonly heldOn: string
  /** today's path of the unit */
  readonly path: string
}

/** A score that an observer gave at a visit. */
export interface ObserverScore {
  /** null: no score was given, and one given before is taken back */
  readonly input: FilledInForm | null
  readonly visitId: string
  readonly meeting: ScoredMeeting
  /** who signs it, and by which account */
  readonly author: NamedPerson
  readonly accountId: string | null
}

/** What submitting a score wrote. */
export interface SubmittedScore extends Record<string, string | number> {
  readonly scorecardId: string
  readonly version: number
}

/** Use cases on scorecards, and what other modules need of them. */
export class ScorecardsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /**
   * Gives a meeting the score of the unit itself, of an observer, or of the superior. With the current
   * `expectedVersion` it corrects the one given before.
   */
  submitScorecard(input: unknown, caller: Caller): Promise<Outcome<SubmittedScore>> {
    return performParsed(this.parts.db, caller, submitScorecardInput, input, (parsed, tx) =>
      this.submit(tx, parsed, caller),
    )
  }

  private async submit(tx: Transaction<DB>, input: SubmitScorecard, caller: Caller): Promise<SubmittedScore> {
    const { viewer } = caller
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const meeting = await findMeeting(tx, meetingId, 'SHARE')
    if (!meeting || !covers(viewer, 'meeting.read', meeting.path)) throw notFound('meetingId')
    if (!maySubmit(viewer, input.kind, meeting.path)) throw forbidden('kind')
    if (!wasHeld(meeting, caller)) refuse([{ code: 'MEETING_NOT_HELD', path: ['meetingId'] }])
    if (input.kind === 'OBSERVER' && viewer.memberId !== null) {
      const belongsToVisit = await attendedWithGroup(tx, meetingId, viewer.memberId)
      if (belongsToVisit) refuse([{ code: 'SCORED_AT_VISIT', path: ['meetingId'] }])
    }
    const checked = await this.check(tx, input, meeting, [])
    const person = await actingPerson(tx, viewer, { day: meeting.heldOn, unitId: meeting.unitId })
    const author = { ...person, accountId: viewer.accountId, tokenId: viewer.tokenId }
    const row = { ...checked, kind: input.kind, visitId: null, author }
    const existing = await findScore(tx, row)
    checkCorrection(existing?.version, input.expectedVersion ?? undefined, {
      code: 'SCORECARD_ALREADY_SUBMITTED',
      path: ['meetingId'],
    })
    const { id, version } = await saveScorecard(tx, row, existing)
    await recordAudit(tx, {
      actor: viewer,
      requestId: caller.requestId,
      action: existing ? 'SCORECARD_CORRECT' : 'SCORECARD_SUBMIT',
      unitId: meeting.unitId,
      objectType: 'scorecard',
      objectId: id,
      changes: auditedChanges(
        this.parts.auditKey,
        existing ? { template: existing.templateId, total: existing.total } : null,
        { template: row.templateId, total: row.total, items: JSON.stringify(row.items), kind: row.kind },
      ),
    })
    return { scorecardId: id, version }
  }

  /**
   * Stores the observer's score of a visit, replacing the one stored before.
   *
   * @throws ProblemError as `check`, with paths below `scorecard`
   */
  async saveObserverScore(tx: Transaction<DB>, score: ObserverScore): Promise<void> {
    const { input, meeting, visitId } = score
    if (!input) return deleteObserverScore(tx, visitId)
    const checked = await this.check(tx, input, meeting, ['scorecard'])
    const author = { ...score.author, accountId: score.accountId, tokenId: null }
    const row = { ...checked, kind: 'OBSERVER' as const, visitId, author }
    await saveScorecard(tx, row, await findScore(tx, row))
  }

  /**
   * Checks a filled-in form, and adds it up.
   *
   * @param at where the form stands in the input
   * @throws ProblemError for a form not valid that day or not in force for the unit, points out of range, a deduction
   *   without a reason, a criterion left out
   */
  private async check(
    tx: Transaction<DB>,
    input: FilledInForm,
    meeting: ScoredMeeting,
    at: readonly string[],
  ): Promise<Omit<ScorecardRow, 'kind' | 'visitId' | 'author'>> {
    const path = [...at, 'templateId']
    const templateId = this.parts.decodeId('template', input.templateId, path)
    const template = await findTemplate(tx, templateId, meeting.heldOn)
    // A form is in force for the unit that issued it and everything below.
    if (!template || !meeting.path.startsWith(template.path)) throw notFound(...path)
    if (!template.valid) {
      const values = { date: vietnameseDate(meeting.heldOn) }
      throw new ProblemError({ code: 'TEMPLATE_NOT_VALID', path, values })
    }
    const { criteria, bands } = await findCriteria(tx, templateId)
    refuse(
      scoringProblems(criteria, input.items).map((problem): Problem => ({
        ...problem,
        path: [...at, ...problem.path],
      })),
    )
    const points = total(input.items)
    const reached = band(bands, points)
    if (!reached) throw new Error('the form has no band for these points')
    return {
      meetingId: meeting.id,
      unitId: meeting.unitId,
      scoredOn: meeting.heldOn,
      templateId,
      total: points,
      max: maxTotal(criteria),
      band: reached,
      items: itemRows(criteria, input.items),
    }
  }
}

function itemRows(
  criteria: readonly (Criterion & { readonly id: string })[],
  items: FilledInForm['items'],
): ScorecardRow['items'] {
  const byCode = new Map(items.map((item) => [item.code, item]))
  return criteria.flatMap((criterion) => {
    const item = byCode.get(criterion.code)
    return item ? [{ criterionId: criterion.id, points: item.points, reason: item.reason ?? null }] : []
  })
}
