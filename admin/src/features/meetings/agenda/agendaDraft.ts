import { MAX_ITEM_DEPTH, treeOf } from '@chibo/shared'
import type { ItemField, ItemPurpose, SetAgendaInput } from '@chibo/shared'
import type { AgendaLineFragment, MeetingAgendaQuery } from '../../../gql/graphql.ts'
import type { PickedMember } from '../../members/pickedMember.ts'
import type { AgreedItem } from './agreedItems.ts'

/** An item of an agenda while it is being written. */
export interface AgendaLine {
  /** Tells it from the others on the page, whether it is stored or not. */
  readonly key: string
  /** Undefined until it is stored. */
  readonly id: string | undefined
  readonly depth: number
  readonly title: string
  readonly field: ItemField | null
  readonly purpose: ItemPurpose
  readonly aboutMoney: boolean
  /** Undefined: as the server named them, of whom this page may not read more. */
  readonly presenter: PickedMember | null | undefined
  /** As typed. */
  readonly minutes: string
  /** The item of an earlier meeting that it takes over. */
  readonly from: { readonly id: string; readonly title: string } | null
}

type Template = NonNullable<NonNullable<MeetingAgendaQuery['meeting']>['template']>
/** An item of the agenda that a template begins with. */
export type TemplateItem = Template['items'][number]
type Lines = readonly AgendaLine[]

/** Lines after a change, and where the line that was changed stands now. */
export interface Edited {
  readonly lines: Lines
  readonly at: number
}

let count = 0

/** A new line with nothing on it. */
export function blankLine(depth: number): AgendaLine {
  count += 1
  return {
    key: `new-${String(count)}`,
    id: undefined,
    depth,
    title: '',
    field: null,
    purpose: 'DISCUSS',
    aboutMoney: false,
    presenter: null,
    minutes: '',
    from: null,
  }
}

/** The line that an item of a template begins as. */
export function templateLine({ depth, title, field, purpose, minutes }: TemplateItem): AgendaLine {
  return { ...blankLine(depth), title, field, purpose, minutes: minutes?.toString() ?? '' }
}

/** A line that takes an item over which an earlier meeting agreed to, or none any more; what it says already stays. */
export function takenOver(line: AgendaLine, item: AgreedItem | undefined): Partial<AgendaLine> {
  if (!item) return { from: null }
  const from = { id: item.id, title: item.title }
  const { title, field, purpose } = item
  return line.title.trim() ? { from } : { from, title, field, purpose }
}

/** The line of an item that is stored. */
export function lineOf(item: AgendaLineFragment): AgendaLine {
  const { presenter } = item
  const named = presenter?.member ? { id: presenter.member.id, name: presenter.name } : undefined
  return {
    key: item.id,
    id: item.id,
    depth: item.depth,
    title: item.title,
    field: item.field ?? null,
    purpose: item.purpose,
    aboutMoney: item.aboutMoney,
    presenter: presenter ? named : null,
    minutes: item.plannedMinutes?.toString() ?? '',
    from: item.fromItem ? { id: item.fromItem.id, title: item.fromItem.title } : null,
  }
}

/** What the server is sent. */
export function toAgenda(meetingId: string, expectedAgendaVersion: number, lines: Lines): SetAgendaInput {
  return {
    meetingId,
    expectedAgendaVersion,
    items: lines.map(({ id, depth, title, field, purpose, aboutMoney, presenter, minutes, from }) => ({
      ...(id !== undefined && { id }),
      depth,
      title,
      field,
      purpose,
      aboutMoney,
      ...(presenter !== undefined && { presenterMemberId: presenter?.id ?? null }),
      // What is no number is told by the rules, where it stands.
      plannedMinutes: minutes.trim() === '' ? null : Number(minutes),
      fromItemId: from?.id ?? null,
    })),
  }
}

/** The numbers of items: `2.1` is the first one below the second. */
export function numbersOf(lines: readonly Pick<AgendaLine, 'depth'>[]): string[] {
  const numbers: string[] = []
  for (const { parent, position } of treeOf(lines)) {
    const above = parent === null ? undefined : numbers[parent]
    numbers.push([above, String(position + 1)].filter(Boolean).join('.'))
  }
  return numbers
}

/** Where what hangs below a line ends. */
function endOf(lines: Lines, at: number): number {
  const depth = lines[at]?.depth ?? 0
  const end = lines.findIndex((line, index) => index > at && line.depth <= depth)
  return end < 0 ? lines.length : end
}

/** A line with all below it one level deeper, or less deep; undefined where it cannot be. */
export function indented(lines: Lines, at: number, by: 1 | -1): Edited | undefined {
  const [line, above] = [lines[at], lines[at - 1]]
  if (!line) return undefined
  const end = endOf(lines, at)
  const depths = lines.slice(at, end).map(({ depth }) => depth + by)
  if (Math.max(...depths) > MAX_ITEM_DEPTH || line.depth + by < 1) return undefined
  if (line.depth + by > (above?.depth ?? 0) + 1) return undefined
  return {
    lines: lines.map((one, index) => (index >= at && index < end ? { ...one, depth: one.depth + by } : one)),
    at,
  }
}

/** A line with all below it before the one above among its siblings, or behind the next; undefined where there is none. */
export function moved(lines: Lines, at: number, by: 1 | -1): Edited | undefined {
  const line = lines[at]
  if (!line) return undefined
  const end = endOf(lines, at)
  if (by === 1) {
    const next = lines[end]
    if (next?.depth !== line.depth) return undefined
    const behind = endOf(lines, end)
    return {
      lines: [
        ...lines.slice(0, at),
        ...lines.slice(end, behind),
        ...lines.slice(at, end),
        ...lines.slice(behind),
      ],
      at: at + behind - end,
    }
  }
  const before = lines.findLastIndex((one, index) => index < at && one.depth <= line.depth)
  if (lines[before]?.depth !== line.depth) return undefined
  return {
    lines: [
      ...lines.slice(0, before),
      ...lines.slice(at, end),
      ...lines.slice(before, at),
      ...lines.slice(end),
    ],
    at: before,
  }
}

/** With a new line behind one and all below it; at the end where there is none. */
export function added(lines: Lines, at: number): Edited {
  const end = lines[at] ? endOf(lines, at) : lines.length
  return {
    lines: [...lines.slice(0, end), blankLine(lines[at]?.depth ?? 1), ...lines.slice(end)],
    at: end,
  }
}

/** Without a line; what hung below it moves up. */
export function removed(lines: Lines, at: number): Edited {
  const end = endOf(lines, at)
  const left = lines.flatMap((line, index) => {
    if (index === at) return []
    return index > at && index < end ? [{ ...line, depth: line.depth - 1 }] : [line]
  })
  return { lines: left, at: Math.max(0, Math.min(at, left.length) - 1) }
}
