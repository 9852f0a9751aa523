import {
  band,
  maxTotal,
  ProblemError,
  scoringProblems,
  total,
  type Criterion,
  type Problem,
  type RecordVisit,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  deleteObserverScore,
  findCriteria,
  findTemplate,
  saveScorecard,
  type ScoreAuthor,
} from './scorecards.repo.ts'

/** A score that an observer gave at a visit. */
export interface ObserverScore {
  /** null: no score was given, and one given before is taken back */
  readonly input: NonNullable<RecordVisit['scorecard']> | null
  readonly visitId: string
  readonly meeting: {
    readonly id: string
    readonly unitId: string
    readonly heldOn: string
    readonly path: string
  }
  readonly author: ScoreAuthor
  readonly accountId: string | null
  readonly decodeId: (prefix: string, id: string, path: readonly string[]) => string
}

/** Use cases on scorecards that other modules take part in. */
export class ScorecardsService {
  /**
   * Stores the observer's score of a visit, replacing the one stored before.
   *
   * @throws ProblemError with paths below `scorecard`: a form not valid that day or not in force for the unit, points
   *   out of range, a deduction without a reason, a criterion left out
   */
  async saveObserverScore(tx: Transaction<DB>, score: ObserverScore): Promise<void> {
    const { input, meeting } = score
    if (!input) return deleteObserverScore(tx, score.visitId)
    const templateId = score.decodeId('template', input.templateId, ['scorecard', 'templateId'])
    const template = await findTemplate(tx, templateId, meeting.heldOn)
    // A form is in force for the unit that issued it and everything below.
    if (!template || !meeting.path.startsWith(template.path)) throw templateProblem({ code: 'NOT_FOUND' })
    if (!template.valid) {
      throw templateProblem({
        code: 'TEMPLATE_NOT_VALID',
        values: { date: meeting.heldOn.split('-').reverse().join('/') },
      })
    }
    const { criteria, bands } = await findCriteria(tx, templateId)
    const [first, ...rest] = scoringProblems(criteria, input.items).map(below)
    if (first) throw new ProblemError(first, ...rest)
    const points = total(input.items)
    const reached = band(bands, points)
    if (!reached) throw new Error('the form has no band for these points')
    await saveScorecard(tx, {
      visitId: score.visitId,
      meetingId: meeting.id,
      unitId: meeting.unitId,
      scoredOn: meeting.heldOn,
      templateId,
      author: score.author,
      accountId: score.accountId,
      total: points,
      max: maxTotal(criteria),
      band: reached,
      items: itemRows(criteria, input.items),
    })
  }
}

function itemRows(
  criteria: readonly (Criterion & { readonly id: string })[],
  items: NonNullable<RecordVisit['scorecard']>['items'],
) {
  const byCode = new Map(items.map((item) => [item.code, item]))
  return criteria.flatMap((criterion) => {
    const item = byCode.get(criterion.code)
    return item ? [{ criterionId: criterion.id, points: item.points, reason: item.reason ?? null }] : []
  })
}

function below(problem: Problem): Problem {
  return { ...problem, path: ['scorecard', ...problem.path] }
}

function templateProblem(problem: Omit<Problem, 'path'>): ProblemError {
  return new ProblemError({ ...problem, path: ['scorecard', 'templateId'] })
}
