import type { Fault, Faults } from '../../app/client/faults.ts'
import type { RecordVisitInput } from '../../gql/graphql.ts'
import { itemsOf } from '../scorecards/scorecardDraft.ts'
import type { DraftItem } from '../scorecards/scorecardDraft.ts'

/** A visit while it is being written down. */
export interface VisitDraft {
  readonly workGroupId: string | undefined
  readonly unitId: string | undefined
  readonly meetingId: string | undefined
  readonly visitorIds: readonly string[]
  /** By visitor. */
  readonly remarks: Readonly<Record<string, string>>
  readonly advice: string
  readonly outside: boolean
  readonly outsideReason: string
  readonly scored: boolean
  readonly templateId: string | undefined
  /** By criterion. */
  readonly items: Readonly<Record<string, DraftItem>>
}

/** A visit of which nothing is known yet. */
export const EMPTY_DRAFT: VisitDraft = {
  workGroupId: undefined,
  unitId: undefined,
  meetingId: undefined,
  visitorIds: [],
  remarks: {},
  advice: '',
  outside: false,
  outsideReason: '',
  scored: true,
  templateId: undefined,
  items: {},
}

/** The visit as the server takes it: blank texts left out, items in the order of the template. */
export function toInput(draft: VisitDraft, criteria: readonly { readonly code: string }[]): RecordVisitInput {
  const text = (value: string): string | null => value.trim() || null
  const items = itemsOf(criteria, draft.items)
  return {
    workGroupId: draft.workGroupId ?? '',
    meetingId: draft.meetingId ?? '',
    visitorMemberIds: [...draft.visitorIds],
    remarks: draft.visitorIds.flatMap((authorId) => {
      const written = text(draft.remarks[authorId] ?? '')
      return written ? [{ authorId, text: written }] : []
    }),
    advice: text(draft.advice),
    outsideAssignmentReason: draft.outside ? text(draft.outsideReason) : null,
    scorecard: draft.scored && draft.templateId ? { templateId: draft.templateId, items } : null,
  }
}

/**
 * The field of the form that each fault belongs to: indexes of remarks and items become the visitor and the criterion
 * (`remarks.<id>`, `items.<code>.points`), whether the path begins with `input` or not; a criterion that was not scored
 * stands under `scorecard.missing.<code>`. What belongs nowhere is under `form`.
 */
export function placeFaults(input: RecordVisitInput, faults: readonly Fault[]): Faults {
  const placed: Record<string, string[]> = {}
  for (const fault of faults) {
    const [first, second, third, fourth] = fault.path[0] === 'input' ? fault.path.slice(1) : fault.path
    let field = 'form'
    if (first === 'remarks') field = `remarks.${input.remarks[Number(second)]?.authorId ?? ''}`
    else if (first === 'scorecard' && (second === 'items' || second === 'missing')) {
      const code = second === 'missing' ? third : input.scorecard?.items[Number(third)]?.code
      field = code === undefined ? 'scorecard' : `items.${code}.${fourth === 'reason' ? 'reason' : 'points'}`
    } else if (first !== undefined && FIELDS.has(first)) field = first
    ;(placed[field] ??= []).push(fault.message)
  }
  return placed
}

/** What an input says in a field of the form, to tell whether a field was changed since it was found faulty. */
export function fieldValue(input: RecordVisitInput, field: string): string {
  const [first = '', second] = field.split('.')
  if (first === 'remarks') return JSON.stringify(input.remarks.find(({ authorId }) => authorId === second))
  if (first === 'items') return JSON.stringify(input.scorecard?.items.find(({ code }) => code === second))
  return JSON.stringify(first === 'form' ? input : Reflect.get(input, first))
}

const FIELDS: ReadonlySet<string> = new Set([
  'workGroupId',
  'meetingId',
  'visitorMemberIds',
  'advice',
  'outsideAssignmentReason',
  'scorecard',
])
