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
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkCorrection, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMeeting } from '../meetings/index.ts'
import { actingPerson, type NamedPerson } from '../members/index.ts'
import { maySubmit } from './scorecards.policy.ts'
import {
  attendedWithGroup,
  findForm,
  findScore,
  observerScoreDeletion,
  scorecardWrites,
  type Form,
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
  /** from `formOf` the input */
  readonly form: Form | undefined
  readonly visitId: string
  /** false: there is no score of the visit to be replaced */
  readonly visitExists: boolean
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
    return performParsed(this.parts, caller, submitScorecardInput, input, (parsed, tx) =>
      this.submit(tx, parsed, caller),
    )
  }

  private async submit(
    tx: Transaction<DB>,
    input: SubmitScorecard,
    caller: Caller,
  ): Promise<Deed<SubmittedScore>> {
    const { viewer } = caller
    const { kind } = input
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const { memberId, accountId, tokenId } = viewer
    const [meeting, form, existing, belongsToVisit] = await Promise.all([
      findMeeting(tx, meetingId, 'SHARE'),
      this.formOf(tx, input, meetingId, []),
      findScore(tx, { kind, visitId: null, meetingId, author: { memberId, accountId, tokenId } }),
      kind === 'OBSERVER' && memberId !== null && attendedWithGroup(tx, meetingId, memberId),
    ])
    if (!meeting || !covers(viewer, 'meeting.read', meeting.path)) throw notFound('meetingId')
    if (!maySubmit(viewer, kind, meeting.path)) throw forbidden('kind')
    if (!wasHeld(meeting, caller)) refuse([{ code: 'MEETING_NOT_HELD', path: ['meetingId'] }])
    // Sealed minutes tell this score; those of others are given later, too.
    if (kind === 'SELF' && meeting.state === 'SEALED')
      refuse([{ code: 'MINUTES_SEALED', path: ['meetingId'] }])
    if (belongsToVisit) refuse([{ code: 'SCORED_AT_VISIT', path: ['meetingId'] }])
    const checked = this.check(form, input, meeting, [])
    checkCorrection(existing?.version, input.expectedVersion ?? undefined, {
      code: 'SCORECARD_ALREADY_SUBMITTED',
      path: ['meetingId'],
    })
    const person = await actingPerson(tx, viewer, { day: meeting.heldOn, unitId: meeting.unitId })
    const row = { ...checked, kind, visitId: null, author: { ...person, accountId, tokenId } }
    const id = existing?.id ?? newUuid()
    return {
      result: { scorecardId: id, version: (existing?.version ?? 0) + 1 },
      writes: scorecardWrites(tx, { ...row, id }, existing),
      act: {
        action: existing ? 'SCORECARD_CORRECT' : 'SCORECARD_SUBMIT',
        unitId: meeting.unitId,
        objectType: 'scorecard',
        objectId: id,
        before: existing ? { template: existing.templateId, total: existing.total } : null,
        after: { template: row.templateId, total: row.total, items: JSON.stringify(row.items), kind },
      },
    }
  }

  /**
   * What writes the observer's score of a visit in place of the one stored before.
   *
   * @throws ProblemError as `check`, with paths below `scorecard`
   */
  async observerScoreWrites(tx: Transaction<DB>, score: ObserverScore): Promise<readonly CompiledQuery[]> {
    const { input, meeting, visitId, visitExists } = score
    if (!input) return visitExists ? observerScoreDeletion(tx, visitId) : []
    const checked = this.check(score.form, input, meeting, ['scorecard'])
    const author = { ...score.author, accountId: score.accountId, tokenId: null }
    const row = { ...checked, kind: 'OBSERVER' as const, visitId, author }
    const existing = visitExists ? await findScore(tx, row) : undefined
    return scorecardWrites(tx, { ...row, id: existing?.id ?? newUuid() }, existing)
  }

  /**
   * The form that an input fills in, on the day of a meeting; undefined if there is none.
   *
   * @param at where the input stands
   * @throws ProblemError for what is no id of a form
   */
  async formOf(
    tx: Transaction<DB>,
    input: FilledInForm,
    meetingId: string,
    at: readonly string[],
  ): Promise<Form | undefined> {
    const id = this.parts.decodeId('template', input.templateId, [...at, 'templateId'])
    return findForm(tx, id, meetingId)
  }

  /**
   * Checks a filled-in form, and adds it up.
   *
   * @param at where the input stands
   * @throws ProblemError for a form not valid that day or not in force for the unit, points out of range, a deduction
   *   without a reason, a criterion left out
   */
  private check(
    form: Form | undefined,
    input: FilledInForm,
    meeting: ScoredMeeting,
    at: readonly string[],
  ): Omit<ScorecardRow, 'kind' | 'visitId' | 'author'> {
    const path = [...at, 'templateId']
    // A form is in force for the unit that issued it and everything below.
    if (!form || !meeting.path.startsWith(form.path)) throw notFound(...path)
    if (!form.valid) {
      const values = { date: vietnameseDate(meeting.heldOn) }
      throw new ProblemError({ code: 'TEMPLATE_NOT_VALID', path, values })
    }
    refuse(
      scoringProblems(form.criteria, input.items).map((problem): Problem => ({
        ...problem,
        path: [...at, ...problem.path],
      })),
    )
    const points = total(input.items)
    const reached = band(form.bands, points)
    if (!reached) throw new Error('the form has no band for these points')
    return {
      meetingId: meeting.id,
      unitId: meeting.unitId,
      scoredOn: meeting.heldOn,
      templateId: form.id,
      total: points,
      max: maxTotal(form.criteria),
      band: reached,
      items: itemRows(form.criteria, input.items),
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
