import {
  setAgendaInput,
  treeOf,
  updateAgendaItemInput,
  type Problem,
  type SetAgenda,
  type UpdateAgendaItem,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { meetingToWrite, type Meeting } from '../meetings/index.ts'
import { readablePeople, type NamedPerson } from '../members/index.ts'
import {
  agendaWrites,
  findAgenda,
  findAgreed,
  findPapers,
  type FoundItem,
  type PlannedItem,
} from './agenda.repo.ts'
import {
  agendaProblems,
  dealingProblems,
  recordingProblems,
  settingProblems,
  type Dealt,
  type WantedItem,
} from './agenda.rules.ts'
import { dealing, findDealt, findMeetingOfItem } from './items.repo.ts'

/** Which agenda was set. */
export interface SetAgendaResult extends Record<string, string | number> {
  readonly meetingId: string
  readonly agendaVersion: number
}

/** Which item was changed. */
export interface WrittenItem extends Record<string, string | number> {
  readonly itemId: string
  readonly version: number
}

/** An item of the input, its ids decoded. */
type Wanted = SetAgenda['items'][number] &
  WantedItem & {
    /** undefined: whoever presented it before */
    readonly presenterId: string | null | undefined
  }

/** Use cases on agendas. */
export class AgendaService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Sets the agenda of a meeting, whole: what is not on it any more goes, unless it was dealt with. */
  setAgenda(input: unknown, caller: Caller): Promise<Outcome<SetAgendaResult>> {
    return performParsed(this.parts, caller, setAgendaInput, input, (parsed, tx) =>
      this.set(tx, parsed, caller),
    )
  }

  /** Says when an item was dealt with, and to what end. */
  updateAgendaItem(input: unknown, caller: Caller): Promise<Outcome<WrittenItem>> {
    return performParsed(this.parts, caller, updateAgendaItemInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  private async set(tx: Transaction<DB>, input: SetAgenda, caller: Caller): Promise<Deed<SetAgendaResult>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const wanted = input.items.map((item, index) => this.decoded(item, index))
    const fromIds = wanted.flatMap(({ fromItemId }) => fromItemId ?? [])
    const [meeting, standing, paperIds, agreedIds] = await Promise.all([
      meetingToWrite(tx, meetingId, 'UPDATE', caller, 'meetingId'),
      findAgenda(tx, meetingId),
      findPapers(tx, meetingId),
      findAgreed(tx, meetingId, fromIds),
    ])
    checkVersion(meeting.agendaVersion, input.expectedAgendaVersion, 'expectedAgendaVersion')
    refuse(settingProblems(meeting, 'meetingId'))
    const presenters = await this.presenters(tx, wanted, standing, meeting, caller)
    refuse([...agendaProblems(standing, wanted, { paperIds, agreedIds }), ...presenters.problems])
    const items = planned(wanted, presenters.people)
    const kept = new Set(items.map(({ id }) => id))
    return {
      result: { meetingId, agendaVersion: meeting.agendaVersion + 1 },
      writes: agendaWrites(tx, {
        meetingId,
        items,
        dropped: standing.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
        papers: items.flatMap(({ id }, index) => {
          const given = wanted[index]?.paperIds
          return given === undefined ? [] : [{ itemId: id, paperIds: given }]
        }),
      }),
      act: {
        action: 'AGENDA_SET',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: { agenda: JSON.stringify(standing.map(told)) },
        after: { agenda: JSON.stringify(items.map(told)) },
      },
    }
  }

  private decoded(item: SetAgenda['items'][number], index: number): Wanted {
    const at = (name: string, ...more: string[]) => ['items', String(index), name, ...more]
    const optional = (prefix: string, name: 'id' | 'fromItemId' | 'presenterMemberId') => {
      const id = item[name]
      return id == null ? undefined : this.parts.decodeId(prefix, id, at(name))
    }
    return {
      ...item,
      id: optional('item', 'id'),
      fromItemId: optional('item', 'fromItemId') ?? null,
      presenterId: item.presenterMemberId === null ? null : optional('member', 'presenterMemberId'),
      paperIds: item.paperIds?.map((id, i) => this.parts.decodeId('doc', id, at('paperIds', String(i)))),
    }
  }

  /** Who presents each item that is wanted, with the office of the meeting's day; who presented it before stays as named. */
  private async presenters(
    tx: Transaction<DB>,
    wanted: readonly Wanted[],
    standing: readonly FoundItem[],
    { heldOn: day, unitId }: Meeting,
    { viewer }: Caller,
  ): Promise<{ readonly people: readonly (NamedPerson | null)[]; readonly problems: readonly Problem[] }> {
    const before = new Map(standing.map(({ id, presenter }) => [id, presenter]))
    const kept = wanted.map(({ id, presenterId }) => {
      const one = (id === undefined ? null : before.get(id)) ?? null
      return presenterId === undefined || (one !== null && one.memberId === presenterId) ? one : undefined
    })
    const news = wanted.map(({ presenterId }, index) => (kept[index] === undefined ? presenterId : null))
    const ids = [...new Set(news.filter((id) => id != null))]
    const readable = await readablePeople(tx, viewer, ids, { day, unitId })
    return {
      people: news.map((id, index) => kept[index] ?? (id == null ? null : (readable.get(id) ?? null))),
      problems: news.flatMap((id, index) =>
        id == null ? [] : readable.problems(id, ['items', String(index), 'presenterMemberId']),
      ),
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateAgendaItem,
    caller: Caller,
  ): Promise<Deed<WrittenItem>> {
    const itemId = this.parts.decodeId('item', input.id, ['id'])
    const meetingId = await findMeetingOfItem(tx, itemId)
    if (meetingId === undefined) throw notFound('id')
    const [meeting, before] = await Promise.all([
      meetingToWrite(tx, meetingId, 'SHARE', caller, 'id'),
      findDealt(tx, itemId),
    ])
    if (!before) throw notFound('id')
    checkVersion(before.version, input.expectedVersion)
    const after: Dealt = {
      begunAt: input.begunAt === undefined ? before.begunAt : input.begunAt,
      endedAt: input.endedAt === undefined ? before.endedAt : input.endedAt,
      conclusion: input.conclusion === undefined ? before.conclusion : input.conclusion,
      outcome: input.outcome === undefined ? before.outcome : input.outcome,
    }
    refuse(recordingProblems(meeting, caller, 'id'))
    refuse(dealingProblems(after, meeting, caller))
    return {
      result: { itemId, version: before.version + 1 },
      writes: [dealing(tx, itemId, after)],
      act: {
        action: 'AGENDA_ITEM_UPDATE',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: audited(before.title, before),
        after: audited(before.title, after),
      },
    }
  }
}

/** The items in their tree, new ones with an id. */
function planned(wanted: readonly Wanted[], people: readonly (NamedPerson | null)[]): PlannedItem[] {
  const ids = wanted.map(({ id }) => id ?? newUuid())
  const tree = treeOf(wanted)
  return wanted.map((item, index) => {
    const parent = tree[index]?.parent ?? null
    return {
      id: ids[index] ?? '',
      parentId: parent === null ? null : (ids[parent] ?? null),
      position: tree[index]?.position ?? 0,
      title: item.title,
      field: item.field ?? null,
      purpose: item.purpose,
      aboutMoney: item.aboutMoney ?? false,
      presenter: people[index] ?? null,
      plannedMinutes: item.plannedMinutes ?? null,
      fromItemId: item.fromItemId,
    }
  })
}

function told(item: PlannedItem) {
  const { id, parentId, position, title, field, purpose, aboutMoney, presenter, plannedMinutes, fromItemId } =
    item
  return { id, parentId, position, title, field, purpose, aboutMoney, presenter, plannedMinutes, fromItemId }
}

function audited(item: string, { begunAt, endedAt, conclusion, outcome }: Dealt): AuditedFields {
  return {
    item,
    begunAt: begunAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    conclusion,
    outcome,
  }
}
