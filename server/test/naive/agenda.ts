import { documentOf } from './documents.ts'
import { typeId } from './ids.ts'
import { meetingTaskOf, tasksBefore } from './meeting-tasks.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { paged, type Connection, type PageArgs } from './pages.ts'
import { votesOf } from './votes.ts'
import type { World } from './world.ts'

type Item = Stored<'agenda_item'>
type Spoken = Stored<'speech'>

/** The item of an agenda with an id, if the caller may see its meeting. */
export function agendaItemNode(world: World, id: string | null): object | null {
  const item = world.organization.agendaItems.find((one) => one.id === id)
  return item && isSeen(world, item) ? itemOf(world, item) : null
}

/** The speech with an id, if the caller may see its meeting. */
export function speechNode(world: World, id: string): object | null {
  const speech = world.organization.speeches.find((one) => one.id === id)
  return speech && isSeen(world, speech) ? speechOf(world, speech) : null
}

/** The agenda of a meeting: each item before those below it. */
export function agendaOf(world: World, meetingId: string): object[] {
  const below = (parent: string | null): Item[] =>
    world.organization.agendaItems
      .filter((one) => one.meeting_id === meetingId && one.parent_id === parent)
      .sort((a, b) => a.position - b.position)
      .flatMap((one) => [one, ...below(one.id)])
  return below(null).map((item) => itemOf(world, item))
}

/** Documents of some kind that hold, as far as the caller may see them. */
export function papersOf(world: World, of: (document: Stored<'document'>) => boolean): object[] {
  return world.organization.documents
    .filter((one) => one.state === 'CURRENT' && of(one) && world.policy.document(one))
    .sort((a, b) => a.added_at.getTime() - b.added_at.getTime() || (a.id < b.id ? -1 : 1))
    .map((one) => documentOf(world, one))
}

/** Who spoke at a meeting. */
export function speechList(world: World, meetingId: string, args: PageArgs): Connection {
  const rows = world.organization.speeches.filter((one) => one.meeting_id === meetingId)
  return paged(
    'Speech.SAID_AT',
    rows.map((one) => ({ keys: [one.said_at.toISOString()], id: one.id, node: speechOf(world, one) })),
    args,
  )
}

function isSeen(world: World, { meeting_id }: { readonly meeting_id: string }): boolean {
  const meeting = world.organization.meetings.find((one) => one.id === meeting_id)
  return world.policy.may('meeting.read', meeting?.unit_id ?? null)
}

/** From the top down to the item. */
function branchOf(world: World, item: Item): Item[] {
  const parent = world.organization.agendaItems.find((one) => one.id === item.parent_id)
  return parent ? [...branchOf(world, parent), item] : [item]
}

function itemOf(world: World, item: Item): object {
  const { agendaPapers, speeches } = world.organization
  const branch = branchOf(world, item)
  return {
    __typename: 'AgendaItem',
    id: typeId('item', item.id),
    number: branch.map(({ position }) => String(position + 1)).join('.'),
    depth: branch.length,
    parentId: item.parent_id === null ? null : typeId('item', item.parent_id),
    title: item.title,
    field: item.field,
    purpose: item.purpose,
    aboutMoney: item.about_money,
    presenter: () =>
      item.presenter_name === null
        ? null
        : reference(world, item.presenter_member_id, item.presenter_name, item.presenter_office),
    plannedMinutes: item.planned_minutes,
    begunAt: item.begun_at?.toISOString() ?? null,
    endedAt: item.ended_at?.toISOString() ?? null,
    conclusion: item.conclusion,
    outcome: item.outcome,
    fromItem: () => agendaItemNode(world, item.from_item_id),
    papers: () =>
      papersOf(world, ({ id }) =>
        agendaPapers.some((one) => one.agenda_item_id === item.id && one.document_id === id),
      ),
    speeches: () =>
      speeches
        .filter((one) => one.agenda_item_id === item.id)
        .sort((a, b) => a.said_at.getTime() - b.said_at.getTime() || (a.id < b.id ? -1 : 1))
        .map((one) => speechOf(world, one)),
    votes: () => votesOf(world, ({ agenda_item_id }) => agenda_item_id === item.id),
    tasks: () => {
      const meeting = world.organization.meetings.find(({ id }) => id === item.meeting_id)
      return (meeting ? tasksBefore(world, meeting) : [])
        .filter(({ agenda_item_id }) => agenda_item_id === item.id)
        .map((came) => meetingTaskOf(world, came))
    },
    version: item.version,
  }
}

function speechOf(world: World, speech: Spoken): object {
  return {
    __typename: 'Speech',
    id: typeId('speech', speech.id),
    item: () => agendaItemNode(world, speech.agenda_item_id),
    person: () => reference(world, speech.member_id, speech.person_name, speech.person_office),
    minutes: speech.minutes,
    opinion: speech.opinion,
    saidAt: speech.said_at.toISOString(),
    version: speech.version,
  }
}
