import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { issueDocument } from '../modules/documents/issuing.service.ts'
import { monthRange } from '../modules/resolutions/resolutions.rules.ts'
import type { PlaceContext } from './context.ts'
import { addDays } from './days.ts'
import type { PlaceFiles } from './files.ts'
import { meetingOf, type HeldMeeting } from './meetings.ts'
import { insertRows } from './rows.ts'
import { insertTasks } from './tasks.rows.ts'

/** What is done to a resolution until it is carried out, and how many days before or after its adoption. */
const ACTS = [
  { kind: 'DRAFT', days: -2 },
  { kind: 'ADOPT', days: 0 },
  { kind: 'TAKE_EFFECT', days: 0 },
]

/** Inserts what meetings resolved by their votes, under its number and in force, with the tasks that carry it out. */
export async function insertResolutions(
  tx: Transaction<DB>,
  context: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  for (const resolution of context.files.resolutions) {
    const meeting = meetingOf(resolution, meetings)
    const id = await insertResolution(tx, context, meeting, resolution)
    await insertTasks(tx, context, { meeting, resolutionId: id }, resolution.tasks)
  }
}

async function insertResolution(
  tx: Transaction<DB>,
  { files, ids, unitIds }: PlaceContext,
  { id: meetingId, cell, on }: HeldMeeting,
  { item, type, title, text, month }: PlaceFiles['resolutions'][number],
): Promise<string> {
  const agenda = files.agendas.find((one) => one.cell === cell && one.on === on)
  const index = agenda?.items.findIndex((one) => one.title === item && one.vote) ?? -1
  if (index === -1) throw new Error(`Nothing was voted on at “${item}”.`)
  const id = ids(`resolution ${meetingId} ${type}`)
  const document = { id: ids(`document ${id}`), unitId: unitIds(cell), meetingId, type, datedOn: on, title }
  const issued = await issueDocument(tx, document, { viewer: { accountId: null, tokenId: null } })
  for (const write of issued.writes) await tx.executeQuery(write)
  await insertRows(tx, 'resolution', [
    {
      id,
      unit_id: unitIds(cell),
      type_code: type,
      title,
      text,
      state: 'IN_FORCE',
      meeting_id: meetingId,
      vote_id: ids(`vote ${meetingId} ${index}`),
      adopted_on: on,
      in_force_on: on,
      document_id: issued.id,
      period: monthRange(`${month}-01`),
    },
  ])
  await insertRows(
    tx,
    'resolution_act',
    ACTS.map(({ kind, days }, order) => ({
      id: ids(`act ${id} ${kind}`),
      resolution_id: id,
      kind,
      acted_on: addDays(on, days),
      meeting_id: kind === 'ADOPT' ? meetingId : null,
      at: new Date(`${addDays(on, days)}T22:0${order}:00+07:00`),
    })),
  )
  return id
}
