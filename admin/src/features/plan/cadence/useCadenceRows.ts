import type { RouteLocationRaw } from 'vue-router'
import { SLOT_OUTCOME_LABELS } from '@chibo/shared'
import type { SlotOutcome } from '@chibo/shared'
import { useI18n } from 'vue-i18n'
import { labelOf } from '../../../app/i18n/labels.ts'
import { useFormat } from '../../../app/i18n/useFormat.ts'
import type { CadenceLinesQuery, CadenceSharesQuery, PeriodShareFragment } from '../../../gql/graphql.ts'
import type { Tone } from '../../../ui/ToneChip.vue'
import { OUTCOME_TONES } from '../outcomeTones.ts'
import { addedUp } from './periods.ts'
import type { PeriodHead } from './usePeriodHeads.ts'

/** What a cell of the table says, and how it is coloured. */
interface CadenceCell {
  readonly text: string
  readonly note?: string
  readonly tone?: Tone | 'share'
  /** how much of a share is reached, in per cent, for its colour */
  readonly part?: number
  readonly outcome?: SlotOutcome
}

/** A unit's row of the table, or that of all together. */
export interface CadenceRow {
  readonly id: string
  readonly name: string
  /** where its name leads */
  readonly to?: RouteLocationRaw
  readonly cells: readonly CadenceCell[]
  /** what its shares come to in the whole year */
  readonly total?: string
}

type Line = NonNullable<CadenceLinesQuery['cadence']>['lines'][number]
type Child = NonNullable<CadenceSharesQuery['cadence']>['byChild'][number]

/** How answers become rows of the table. */
export function useCadenceRows(day: () => string) {
  const { t } = useI18n()
  const { number, points } = useFormat()

  const base = ({ numerator, denominator }: Pick<PeriodShareFragment, 'numerator' | 'denominator'>): string =>
    `${number(numerator)}/${number(denominator)}`

  /** A share with its base; of a period that is not over there is none yet. */
  function shareCell(share: PeriodShareFragment, until: string, isColoured: boolean): CadenceCell {
    if (until > day()) return { text: t('cadence.notOver'), tone: 'muted' }
    const { percent } = share
    if (percent === null) return { text: base(share) }
    const told = { text: base(share), note: `${points(percent)}\u00a0%` }
    return isColoured ? { ...told, tone: 'share', part: percent } : told
  }

  /** Shares period by period; of a unit of which nothing is to be held, as many empty cells. */
  const shareCells = (
    shares: readonly PeriodShareFragment[],
    heads: readonly PeriodHead[],
    isColoured = false,
  ): CadenceCell[] =>
    heads.map(({ until }, index) =>
      shareCell(shares[index] ?? { numerator: 0, denominator: 0, percent: null }, until, isColoured),
    )

  return {
    sumRow: (shares: readonly PeriodShareFragment[], heads: readonly PeriodHead[]): CadenceRow => ({
      id: 'all',
      name: t('cadence.all'),
      cells: shareCells(shares, heads),
      total: base(addedUp(shares)),
    }),
    lineRow: ({ unit, outcomes }: Line, to: RouteLocationRaw): CadenceRow => ({
      id: unit.id,
      name: unit.name,
      to,
      cells: outcomes.map((outcome) => ({
        text: labelOf(SLOT_OUTCOME_LABELS, outcome),
        tone: OUTCOME_TONES[outcome],
        outcome,
      })),
    }),
    childRow: (
      { unit, met }: Child,
      to: RouteLocationRaw,
      heads: readonly PeriodHead[],
      isColoured: boolean,
    ): CadenceRow => ({
      id: unit.id,
      name: unit.name,
      to,
      cells: shareCells(met, heads, isColoured),
      total: base(addedUp(met)),
    }),
  }
}
