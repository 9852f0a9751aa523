import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import { meetingOf, type HeldMeeting } from './meetings.ts'
import { insertRows, type Row } from './rows.ts'

type Item = PlaceFiles['agendas'][number]['items'][number]

const MINUTE = 60_000

/** Inserts what meetings talked about, as it went, and who spoke for how long. */
export async function insertAgendas(
  db: Database,
  context: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  const items: Row<'agenda_item'>[] = []
  const speeches: Row<'speech'>[] = []
  for (const agenda of context.files.agendas) {
    const meeting = meetingOf(agenda, meetings)
    const dealt = course(agenda, meeting)
    items.push(...itemRows(context, meeting, dealt))
    speeches.push(...dealt.flatMap((one, index) => speechRows(context, meeting, one, index)))
  }
  await insertRows(db, 'agenda_item', items)
  await insertRows(db, 'speech', speeches)
}

/** An item with its place in the tree, and when it was dealt with. */
export interface Dealt {
  readonly item: Item
  /** index of the item above it; null: none */
  readonly above: number | null
  readonly position: number
  readonly begunAt: Date
  readonly endedAt: Date
}

/** One item after the other from the opening on; those with items below them take as long as these. */
export function course({ opening, items }: PlaceFiles['agendas'][number], meeting: HeldMeeting): Dealt[] {
  let minutes = opening
  const clock = items.map(({ took = 0 }) => ({ from: minutes, until: (minutes += took) }))
  if (meeting.startsAt.getTime() + minutes * MINUTE > meeting.endsAt.getTime())
    throw new Error(`The agenda of ${meeting.cell} on ${meeting.on} is longer than the meeting.`)
  const time = (after: number) => new Date(meeting.startsAt.getTime() + after * MINUTE)
  const parents = items.map(({ depth }, index) =>
    items.findLastIndex((one, at) => at < index && one.depth < depth),
  )
  return items.map((item, index) => {
    const next = items.findIndex((one, at) => at > index && one.depth <= item.depth)
    const last = (next === -1 ? items.length : next) - 1
    const above = parents[index] ?? -1
    return {
      item,
      above: above === -1 ? null : above,
      position: parents.slice(0, index).filter((one) => one === above).length,
      begunAt: time(clock[index]?.from ?? 0),
      endedAt: time(clock[last]?.until ?? 0),
    }
  })
}

function itemRows(
  { ids, memberOf }: PlaceContext,
  meeting: HeldMeeting,
  dealt: readonly Dealt[],
): Row<'agenda_item'>[] {
  return dealt.map(({ item, above, position, begunAt, endedAt }, index) => {
    const presenter = item.presenter && memberOf(item.presenter.person)
    return {
      id: itemId(ids, meeting, index),
      meeting_id: meeting.id,
      parent_id: above === null ? null : itemId(ids, meeting, above),
      position,
      title: item.title,
      field: item.field ?? null,
      purpose: item.purpose,
      about_money: item.aboutMoney,
      presenter_member_id: presenter?.id ?? null,
      presenter_name: presenter?.fullName ?? null,
      presenter_office: item.presenter?.office ?? null,
      planned_minutes: item.planned ?? null,
      begun_at: begunAt,
      ended_at: endedAt,
      conclusion: item.conclusion ?? null,
      outcome: item.outcome ?? null,
    }
  })
}

/** The id of an item of a meeting's agenda. @param index among its items, in the order of the tree */
export function itemId(ids: Ids, { id }: HeldMeeting, index: number): string {
  return ids(`item ${id} ${index}`)
}

/** The last of them ends with its item. */
function speechRows(
  { ids, memberOf }: PlaceContext,
  meeting: HeldMeeting,
  { item, endedAt }: Dealt,
  index: number,
): Row<'speech'>[] {
  return item.speeches.map(({ person, minutes, opinion }, at) => {
    const left = item.speeches.slice(at).reduce((sum, one) => sum + one.minutes, 0)
    return {
      id: ids(`speech ${meeting.id} ${index} ${at}`),
      meeting_id: meeting.id,
      agenda_item_id: itemId(ids, meeting, index),
      member_id: memberOf(person).id,
      person_name: memberOf(person).fullName,
      minutes,
      opinion,
      said_at: new Date(endedAt.getTime() - left * MINUTE),
    }
  })
}
