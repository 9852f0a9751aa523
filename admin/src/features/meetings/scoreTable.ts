import type { Band, ScorecardKind } from '@chibo/shared'

/** A score of a meeting as far as it is compared. */
export interface ComparedScore {
  readonly id: string
  readonly kind: ScorecardKind
  readonly total: number
  readonly max: number
  readonly band: Band
  readonly items: readonly {
    readonly code: string
    readonly label: string
    readonly points: number
    readonly max: number
    readonly reason: string | null
  }[]
}

/** One criterion with what each score gave for it. */
export interface ScoreRow {
  readonly code: string
  readonly label: string
  readonly max: number
  /** In the order of the scores; undefined where a score does not have the criterion. */
  readonly given: readonly ({ readonly points: number; readonly reason: string | null } | undefined)[]
  /** Whether not all gave the same. */
  readonly differs: boolean
}

/** Scores of one meeting side by side. */
export interface ScoreTable<S extends ComparedScore> {
  /** The cell's own first, then observers', then the official one. */
  readonly scores: readonly S[]
  /** What the others are compared with: the official score, else the first observer's. */
  readonly measure: S | undefined
  /** By how much each score lies above the measure; undefined for the measure itself and where there is none. */
  readonly gaps: readonly (number | undefined)[]
  readonly rows: readonly ScoreRow[]
}

const ORDER: readonly ScorecardKind[] = ['SELF', 'OBSERVER', 'OFFICIAL']
const rounded = (value: number): number => Math.round(value * 100) / 100

/** Puts the scores of a meeting side by side. */
export function scoreTable<S extends ComparedScore>(given: readonly S[]): ScoreTable<S> {
  const scores = [...given].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const measure =
    scores.length > 1
      ? (scores.find(({ kind }) => kind === 'OFFICIAL') ?? scores.find(({ kind }) => kind === 'OBSERVER'))
      : undefined
  const criteria = new Map(
    scores.flatMap(({ items }) => items.map((item) => [item.code, item] as const)).reverse(),
  )
  const order = [...new Set(scores.flatMap(({ items }) => items.map(({ code }) => code)))]
  return {
    scores,
    measure,
    gaps: scores.map((score) =>
      measure && score !== measure ? rounded(score.total - measure.total) : undefined,
    ),
    rows: order.flatMap((code) => {
      const criterion = criteria.get(code)
      if (!criterion) return []
      const points = scores.map(({ items }) => items.find((item) => item.code === code))
      return [
        {
          code,
          label: criterion.label,
          max: criterion.max,
          given: points.map((item) => item && { points: item.points, reason: item.reason }),
          differs: new Set(points.map((item) => item?.points)).size > 1,
        },
      ]
    }),
  }
}
