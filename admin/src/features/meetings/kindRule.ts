import { ATTENDED_BY_LABELS, MEETING_RHYTHM_LABELS, type AttendedBy, type MeetingRhythm } from '@chibo/shared'
import { labelOf } from '../../app/i18n/labels.ts'

/** How a kind of meetings is held, as the server tells it. */
export interface KindRule {
  readonly bodyKind: { readonly label: string } | null
  readonly attendedBy: AttendedBy
  readonly rhythm: MeetingRhythm | null
  readonly times: number
  readonly fixedDay: number | null
  readonly countsFor: { readonly label: string } | null
  readonly after: { readonly label: string } | null
  readonly afterMinDays: number | null
  readonly afterMaxDays: number | null
  readonly itemsFromBefore: boolean
}

/** Texts of the group `kindRule`. */
export type RuleText = 'times' | 'fixedDay' | 'after' | 'afterDays' | 'countsFor' | 'agreed'

/**
 * What a rule says, part by part, in the order in which people say it: who, how often, what goes before, what it counts for.
 *
 * @param say a text of the group `kindRule` with its values
 */
export function partsOf(
  rule: KindRule,
  say: (text: RuleText, values: Readonly<Record<string, string | number>>) => string,
): string[] {
  const { bodyKind, rhythm, times, fixedDay, after, afterMinDays: min, afterMaxDays: max, countsFor } = rule
  const parts = [bodyKind?.label ?? labelOf(ATTENDED_BY_LABELS, rule.attendedBy)]
  if (rhythm) parts.push(labelOf(MEETING_RHYTHM_LABELS, rhythm))
  if (times > 1) parts.push(say('times', { times }))
  if (fixedDay !== null) parts.push(say('fixedDay', { day: fixedDay }))
  if (after && min === null) parts.push(say('after', { kind: after.label }))
  if (after && min !== null)
    parts.push(
      say('afterDays', { kind: after.label, days: min === max ? min : `${String(min)}–${String(max)}` }),
    )
  if (rule.itemsFromBefore) parts.push(say('agreed', {}))
  if (countsFor) parts.push(say('countsFor', { kind: countsFor.label }))
  return parts
}
