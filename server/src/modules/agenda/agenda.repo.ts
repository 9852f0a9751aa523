import type { ItemField, ItemPurpose } from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'
import type { StandingItem } from './agenda.rules.ts'

type Executor = Transaction<DB>

/** Tables whose rows belong to an item: while there are any, it stays on the agenda. */
const RECORDS = ['meeting_vote', 'speech'] as const

/** What an agenda says of an item. */
export interface PlannedItem {
  readonly id: string
  readonly parentId: string | null
  /** among its siblings, from 0 */
  readonly position: number
  readonly title: string
  readonly field: ItemField | null
  readonly purpose: ItemPurpose
  readonly aboutMoney: boolean
  readonly presenter: NamedPerson | null
  readonly plannedMinutes: number | null
  readonly fromItemId: string | null
}

/** An item as use cases find it. */
export type FoundItem = PlannedItem & StandingItem

/** The items of a meeting's agenda; siblings in their order. */
export async function findAgenda(executor: Executor, meetingId: string): Promise<FoundItem[]> {
  const belongs = RECORDS.map(
    (table) =>
      sql`exists (select from ${sql.table(table)} r where r.agenda_item_id = i.id and r.meeting_id = i.meeting_id)`,
  )
  const { rows } = await sql<FoundItem>`
    select i.id, i.parent_id as "parentId", i.position, i.title, i.field, i.purpose, i.about_money as "aboutMoney",
      case when i.presenter_name is not null then
        json_build_object('memberId', i.presenter_member_id, 'name', i.presenter_name, 'office', i.presenter_office) end as presenter,
      i.planned_minutes as "plannedMinutes", i.from_item_id as "fromItemId",
      array(select p.document_id from agenda_paper p where p.agenda_item_id = i.id) as "paperIds",
      num_nonnulls(i.begun_at, i.conclusion, i.outcome) > 0 or ${sql.join(belongs, sql` or `)}
        or exists (select from agenda_item later where later.from_item_id = i.id) as "hasRecords"
    from agenda_item i where i.meeting_id = ${meetingId} order by i.position, i.id`.execute(executor)
  return rows
}

/** The papers of a meeting that hold. */
export async function findPapers(executor: Executor, meetingId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from document where meeting_id = ${meetingId} and state = 'CURRENT'`.execute(executor)
  return new Set(rows.map(({ id }) => id))
}

/** Which of some items an earlier meeting of the same unit agreed to. */
export async function findAgreed(
  executor: Executor,
  meetingId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select i.id from agenda_item i
    join meeting before on before.id = i.meeting_id and before.state <> 'CANCELLED'
    join meeting m on m.id = ${meetingId} and m.unit_id = before.unit_id and m.starts_at > before.starts_at
    where i.id = any (${itemIds}::uuid[]) and i.outcome = 'AGREED'`.execute(executor)
  return new Set(rows.map(({ id }) => id))
}

/** An agenda as it is to be. */
export interface NewAgenda {
  readonly meetingId: string
  readonly items: readonly PlannedItem[]
  /** ids of items that go */
  readonly dropped: readonly string[]
  /** papers of items, where they are set anew */
  readonly papers: readonly { readonly itemId: string; readonly paperIds: readonly string[] }[]
}

/** What sets an agenda, in as many statements for many items as for one. An item that is as it was keeps its version. */
export function agendaWrites(
  executor: Executor,
  { meetingId, items, dropped, papers }: NewAgenda,
): CompiledQuery[] {
  const set = [...dropped, ...papers.map(({ itemId }) => itemId)]
  const links = papers.flatMap(({ itemId, paperIds }) =>
    paperIds.map((documentId) => ({ agenda_item_id: itemId, document_id: documentId })),
  )
  return [
    sql`insert into agenda_item as item (id, meeting_id, ${PLANNED})
      select row.id, ${meetingId}::uuid, ${sql.join(PLANNED_COLUMNS.map((name) => sql.ref(`row.${name}`)))}
      from jsonb_populate_recordset(null::agenda_item, ${JSON.stringify(items.map(rowOf))}::jsonb) as row
      on conflict (id) do update set (${PLANNED}, version) = row (
        ${sql.join(PLANNED_COLUMNS.map((name) => sql.ref(`excluded.${name}`)))},
        item.version + (row (${ofRow('item')}) is distinct from row (${ofRow('excluded')}))::int)`.compile(
      executor,
    ),
    sql`delete from agenda_paper where agenda_item_id = any (${set}::uuid[])`.compile(executor),
    sql`delete from agenda_item where meeting_id = ${meetingId} and id = any (${dropped}::uuid[])`.compile(
      executor,
    ),
    sql`insert into agenda_paper (agenda_item_id, document_id)
      select agenda_item_id, document_id from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link (agenda_item_id uuid, document_id uuid)`.compile(
      executor,
    ),
    nextAgenda(executor, meetingId),
  ]
}

const PLANNED_COLUMNS = [
  'parent_id',
  'position',
  'title',
  'field',
  'purpose',
  'about_money',
  'presenter_member_id',
  'presenter_name',
  'presenter_office',
  'planned_minutes',
  'from_item_id',
] as const
const PLANNED = sql.join(PLANNED_COLUMNS.map((name) => sql.ref(name)))
const ofRow = (row: string) => sql.join(PLANNED_COLUMNS.map((name) => sql.ref(`${row}.${name}`)))

function rowOf(item: PlannedItem): Readonly<Record<'id' | (typeof PLANNED_COLUMNS)[number], unknown>> {
  return {
    id: item.id,
    parent_id: item.parentId,
    position: item.position,
    title: item.title,
    field: item.field,
    purpose: item.purpose,
    about_money: item.aboutMoney,
    presenter_member_id: item.presenter?.memberId ?? null,
    presenter_name: item.presenter?.name ?? null,
    presenter_office: item.presenter?.office ?? null,
    planned_minutes: item.plannedMinutes,
    from_item_id: item.fromItemId,
  }
}

function nextAgenda(executor: Executor, meetingId: string): CompiledQuery {
  return executor
    .updateTable('meeting')
    .set((eb) => ({ agenda_version: eb('agenda_version', '+', 1) }))
    .where('id', '=', meetingId)
    .compile()
}

/** What adds a paper to an item, of a meeting that is locked: whoever sets the agenda has to have seen it. */
export function paperAddition(executor: Executor, itemId: string, documentId: string): CompiledQuery[] {
  const paper = { agenda_item_id: itemId, document_id: documentId }
  return [
    executor.insertInto('agenda_paper').values(paper).compile(),
    sql`update meeting set agenda_version = agenda_version + 1
      where id = (select i.meeting_id from agenda_item i where i.id = ${itemId})`.compile(executor),
  ]
}
