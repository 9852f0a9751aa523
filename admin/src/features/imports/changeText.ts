import { ACTIVITIES, ACTIVITY_LABELS, SEX_LABELS, SEXES, STANDING_LABELS, STANDINGS } from '@chibo/shared'
import type { ImportField } from '@chibo/shared'
import { formatPartialDay } from '../../app/day/day.ts'
import { labelOf } from '../../app/i18n/labels.ts'

const DAYS: readonly ImportField[] = [
  'BIRTH_DATE',
  'JOINED_ON',
  'ADMISSION_DECIDED_ON',
  'OFFICIAL_ON',
  'CARD_ISSUED_ON',
  'STATE_ON',
]

/** A value of a member as people read it: `1965-08-05` of a birth date as `05/08/1965`, `MALE` as its label. */
export function changeText(field: ImportField, value: string): string {
  if (DAYS.includes(field)) return formatPartialDay(value)
  if (field === 'SEX') return labelled(SEXES, value, (one) => labelOf(SEX_LABELS, one))
  if (field === 'STANDING') return labelled(STANDINGS, value, (one) => labelOf(STANDING_LABELS, one))
  if (field === 'ACTIVITY') return labelled(ACTIVITIES, value, (one) => labelOf(ACTIVITY_LABELS, one))
  return value
}

function labelled<T extends string>(list: readonly T[], value: string, label: (one: T) => string): string {
  const known = list.find((one) => one === value)
  return known === undefined ? value : label(known)
}
