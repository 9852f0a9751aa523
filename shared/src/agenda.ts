import { z } from 'zod'
import {
  clearableText,
  id,
  instant,
  integer,
  MAX_LINE,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import type { Labels } from './vocabulary.ts'

/** Fields of work that an item of an agenda may belong to. */
export const ITEM_FIELDS = ['ECONOMY', 'CULTURE_SOCIETY', 'DEFENCE_SECURITY', 'PARTY_BUILDING'] as const
export type ItemField = (typeof ITEM_FIELDS)[number]
export const ITEM_FIELD_LABELS: Labels<ItemField> = {
  ECONOMY: { vi: 'Kinh tế', en: 'Economy' },
  CULTURE_SOCIETY: { vi: 'Văn hóa, xã hội', en: 'Culture and society' },
  DEFENCE_SECURITY: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
  PARTY_BUILDING: { vi: 'Xây dựng Đảng', en: 'Party building' },
}

/** What an item of an agenda asks of those who attend. */
export const ITEM_PURPOSES = ['INFORM', 'DISCUSS', 'DECIDE'] as const
export type ItemPurpose = (typeof ITEM_PURPOSES)[number]
export const ITEM_PURPOSE_LABELS: Labels<ItemPurpose> = {
  INFORM: { vi: 'Thông tin', en: 'To be told' },
  DISCUSS: { vi: 'Thảo luận', en: 'To be discussed' },
  DECIDE: { vi: 'Quyết định', en: 'To be decided' },
}

export const ITEM_OUTCOMES = ['AGREED', 'NOT_AGREED', 'POSTPONED'] as const
/** What became of an item of an agenda. */
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number]
export const ITEM_OUTCOME_LABELS: Labels<ItemOutcome> = {
  AGREED: { vi: 'Thống nhất', en: 'Agreed' },
  NOT_AGREED: { vi: 'Không thống nhất', en: 'Not agreed' },
  POSTPONED: { vi: 'Để lại', en: 'Postponed' },
}

/** How deep an agenda may be divided. */
export const MAX_ITEM_DEPTH = 3
/** The most items of an agenda. */
export const MAX_AGENDA_ITEMS = 200
/** How long a step or an item may be planned to take, in minutes. */
export const MAX_PLANNED_MINUTES = 600
/** The most papers of one item. */
export const MAX_ITEM_PAPERS = 30
/** How long somebody may speak, in minutes. */
export const MAX_SPEECH_MINUTES = 240

/** An item where it stands in an agenda that is written down from top to bottom. */
export interface Indented {
  /** 1 for an item of the agenda itself */
  readonly depth: number
}

/** Where each item of such an agenda hangs: the index of the one that it is a part of, null at the top, and its place from 0 there. */
export function treeOf(
  items: readonly Indented[],
): { readonly parent: number | null; readonly position: number }[] {
  /** the last item at each depth, and how many hang below it; at 0 the agenda itself */
  const open: { readonly index: number | null; count: number }[] = [{ index: null, count: 0 }]
  return items.map(({ depth }, index) => {
    open.length = Math.min(depth, open.length)
    const above = open.at(-1) ?? { index: null, count: 0 }
    const place = { parent: above.index, position: above.count }
    above.count += 1
    open.push({ index, count: 0 })
    return place
  })
}

/** Reports each item that lies more than one level below the one before it. */
export function reportTooDeep(items: readonly Indented[], context: z.RefinementCtx): void {
  items.forEach(({ depth }, index) => {
    if (depth > (items[index - 1]?.depth ?? 0) + 1)
      report(context, 'AGENDA_TOO_DEEP', ['items', index, 'depth'], { max: MAX_ITEM_DEPTH })
  })
}

/** How many minutes an agenda is planned to take: of each item as many as it says itself, else those of the items below it. */
export function agendaMinutes(
  items: readonly (Indented & { readonly plannedMinutes?: number | null | undefined })[],
): number {
  let sum = 0
  /** the depth of an item that has said how long it takes, with all below it */
  let counted = Infinity
  for (const { depth, plannedMinutes } of items) {
    if (depth > counted) continue
    counted = plannedMinutes == null ? Infinity : depth
    sum += plannedMinutes ?? 0
  }
  return sum
}

/** What an item of an agenda, and of the one that a template begins with, is. */
export const itemParts = {
  /** 1 for an item of the agenda itself. */
  depth: integer(1, MAX_ITEM_DEPTH),
  title: requiredText(MAX_LINE),
  field: z.enum(ITEM_FIELDS).nullish(),
  purpose: z.enum(ITEM_PURPOSES),
}

/** What `setAgenda` takes: the whole agenda from top to bottom, with the rules that need no database. */
export const setAgendaInput = z
  .object({
    meetingId: id,
    expectedAgendaVersion: version,
    items: z
      .array(
        z.object({
          /** Of one that is on the agenda already; it keeps what became of it. */
          id: id.nullish(),
          ...itemParts,
          aboutMoney: z.boolean().nullish(),
          /** Absent: whoever did. */
          presenterMemberId: id.nullish(),
          plannedMinutes: integer(1, MAX_PLANNED_MINUTES).nullish(),
          fromItemId: id.nullish(),
          /** Absent: as they are. */
          paperIds: z.array(id).max(MAX_ITEM_PAPERS).nullish(),
        }),
      )
      .max(MAX_AGENDA_ITEMS),
  })
  .superRefine(({ items }, context) => {
    reportTooDeep(items, context)
    for (const index of repeated(items.map((item) => item.id)))
      report(context, 'DUPLICATE', ['items', index, 'id'])
    items.forEach(({ paperIds }, index) => {
      for (const at of repeated(paperIds ?? []))
        report(context, 'DUPLICATE', ['items', index, 'paperIds', at])
    })
  })

/** An agenda as a client sends it. */
export type SetAgendaInput = z.input<typeof setAgendaInput>
/** An agenda as it was understood. */
export type SetAgenda = z.output<typeof setAgendaInput>

/** What `updateAgendaItem` takes: what is absent stays, null clears. */
export const updateAgendaItemInput = z.object({
  id,
  expectedVersion: version,
  begunAt: instant.nullish(),
  endedAt: instant.nullish(),
  conclusion: clearableText(),
  outcome: z.enum(ITEM_OUTCOMES).nullish(),
})

/** What became of an item, as it was understood. */
export type UpdateAgendaItem = z.output<typeof updateAgendaItemInput>

const speechMinutes = integer(1, MAX_SPEECH_MINUTES).nullish()

/** What `recordSpeech` takes: a member on the roll or among the guests, or somebody by name. */
export const recordSpeechInput = z
  .object({
    meetingId: id,
    itemId: id.nullish(),
    memberId: id.nullish(),
    name: optionalText(MAX_LINE),
    office: optionalText(MAX_LINE),
    minutes: speechMinutes,
    opinion: optionalText(),
  })
  .superRefine(({ memberId, name }, context) => {
    if ((memberId == null) === (name === undefined)) report(context, 'MEMBER_OR_NAME', [])
  })

/** A speech as it was understood. */
export type RecordSpeech = z.output<typeof recordSpeechInput>

/** What `updateSpeech` takes: what is absent stays, null clears. */
export const updateSpeechInput = z.object({
  id,
  expectedVersion: version,
  itemId: id.nullish(),
  minutes: speechMinutes,
  opinion: clearableText(),
})

/** A change of a speech, as it was understood. */
export type UpdateSpeech = z.output<typeof updateSpeechInput>
