import type { ClientBase } from 'pg'
import type { Sealer } from '../../database/sealed.ts'
import type { DB } from '../../database/tables.gen.ts'
import type { Row } from '../rows.ts'
import { MONTHS } from './calendar.ts'
import { copyRows } from './copy.ts'
import { formRows } from './form.ts'
import { assignmentRows, decisionRows, groupRow, groups, servingRows } from './groups.rows.ts'
import { KEYS_LATER, mayLeaveKeys, withoutTriggers } from './keys.ts'
import { layOut, type Layout } from './layout.ts'
import { bodyRows, chargeRows, ledUnits, officeRows, seatRows } from './leaders.rows.ts'
import { meetingTaskRows } from './meeting-tasks.rows.ts'
import { meetingRow, meetings, rollRows } from './meetings.rows.ts'
import {
  activityRows,
  endRows,
  hindranceRows,
  memberRow,
  membershipRows,
  people,
  standingRows,
  type CellRange,
} from './members.rows.ts'
import { createNames, type NameOf } from './names.ts'
import { privateRow } from './private.rows.ts'
import { slotRows } from './plans.rows.ts'
import {
  consequenceRows,
  lineageRows,
  lineRows,
  mergerRows,
  mergers,
  sourceRows,
} from './reorganizations.rows.ts'
import {
  adopted,
  disseminationRows,
  documentRow,
  resolutionActRows,
  resolutionRow,
  runRows,
} from './resolutions.rows.ts'
import { itemRows, observerScores, otherScores, scoreRow } from './scores.rows.ts'
import { taskActRows, taskRow, tasks } from './tasks.rows.ts'
import { transferRows } from './transfers.rows.ts'
import { unitRows, unitsOf, type Root } from './units.rows.ts'
import { guestRows, remarkRows, visitorRows, visitRow, visits } from './visits.rows.ts'

/** How many rows each table got. */
export type Counts = Partial<Record<keyof DB, number>>

/** Told how far a load is: what is being copied, and how much of it in per cent where it takes long. */
export type Progress = (what: string, percent?: number) => void

/**
 * Cells whose rows go into a table by one command: PostgreSQL remembers every row of a command until it has checked
 * its keys.
 */
const BATCH = 1_000

/** Copies the organization into a database, table by table and batch by batch; memory does not grow with it. */
export async function copyOrganization(
  client: ClientBase,
  { scale, root, sealer }: { readonly scale: number; readonly root: Root; readonly sealer: Sealer },
  progress: Progress,
): Promise<Counts> {
  const layout = layOut(scale)
  const nameOf = createNames()
  const counts: Counts = {}
  const mayLeave = await mayLeaveKeys(client)
  const copy = async <Table extends keyof DB & string>(
    table: Table,
    rows: Iterable<Row<Table>>,
  ): Promise<void> => {
    const work = () => copyRows(client, table, rows)
    const isLater = mayLeave && KEYS_LATER.has(table)
    counts[table] = (counts[table] ?? 0) + (await (isLater ? withoutTriggers(client, work) : work()))
  }
  progress('units')
  await copyUnits(copy, layout, root)
  await client.query('update unit set next_segment = next_segment + $2 where id = $1', [
    root.id,
    layout.provinces,
  ])
  for (const batch of batches(layout)) {
    progress('members', (100 * batch[0]) / layout.cells)
    await copyMembers(copy, { layout, nameOf, sealer }, batch)
  }
  progress('leaders and groups')
  await copyLeaders(copy, layout, nameOf)
  await copyGroups(copy, layout, nameOf)
  await copyReorganizations(copy, layout, nameOf)
  for (let month = 0; month < MONTHS; month += 1)
    for (const batch of batches(layout)) {
      progress('meetings', (100 * (month + batch[0] / layout.cells)) / MONTHS)
      await copyMonth(copy, layout, nameOf, batch, month)
      // Key checks keep plans that were made while the tables were empty; with statistics they are made anew.
      if (month === 0 && batch[0] === 0) await client.query('analyze')
    }
  for (const batch of batches(layout)) {
    progress('plans', (100 * batch[0]) / layout.cells)
    await copy('plan_slot', slotRows(layout, batch))
  }
  for (const batch of batches(layout)) {
    progress('resolutions and tasks', (100 * batch[0]) / layout.cells)
    await copyTasks(copy, layout, nameOf, batch)
  }
  return counts
}

type Copy = <Table extends keyof DB & string>(table: Table, rows: Iterable<Row<Table>>) => Promise<void>

function* batches({ cells }: Layout): Generator<CellRange> {
  for (let first = 0; first < cells; first += BATCH) yield [first, Math.min(cells, first + BATCH)]
}

function* each<T, R>(items: Iterable<T>, rowsOf: (item: T) => Iterable<R>): Generator<R> {
  for (const item of items) yield* rowsOf(item)
}

function* one<T, R>(items: Iterable<T>, rowOf: (item: T) => R): Generator<R> {
  for (const item of items) yield rowOf(item)
}

async function copyUnits(copy: Copy, layout: Layout, root: Root): Promise<void> {
  await copy('unit', one(unitsOf(layout, root), unitRows.unit))
  await copy('unit_placement', one(unitsOf(layout, root), unitRows.unit_placement))
  await copy('unit_name', one(unitsOf(layout, root), unitRows.unit_name))
  await copy('unit_kind_period', one(unitsOf(layout, root), unitRows.unit_kind_period))
}

/** What the rows of people are made of. */
interface Making {
  readonly layout: Layout
  readonly nameOf: NameOf
  readonly sealer: Sealer
}

async function copyMembers(copy: Copy, { layout, nameOf, sealer }: Making, cells: CellRange): Promise<void> {
  await copy(
    'member',
    one(people(layout, cells), (person) => memberRow(layout, nameOf, person)),
  )
  await copy(
    'member_private',
    one(people(layout, cells), (person) => privateRow(layout, nameOf, person, sealer)),
  )
  await copy('member_standing', each(people(layout, cells), standingRows))
  await copy('member_activity', each(people(layout, cells), activityRows))
  await copy('member_hindrance', each(people(layout, cells), hindranceRows))
  await copy('membership', each(people(layout, cells), membershipRows))
  await copy('member_end', each(people(layout, cells), endRows))
  await copy(
    'transfer',
    each(people(layout, cells), (person) => transferRows(layout, nameOf, person)),
  )
}

async function copyTasks(copy: Copy, layout: Layout, nameOf: NameOf, cells: CellRange): Promise<void> {
  await copy('document_run', runRows(cells))
  await copy('document', one(adopted(layout, cells), documentRow))
  await copy(
    'resolution',
    one(adopted(layout, cells), (resolution) => resolutionRow(layout, resolution)),
  )
  await copy('resolution_act', each(adopted(layout, cells), resolutionActRows))
  await copy(
    'dissemination',
    each(adopted(layout, cells), (resolution) => disseminationRows(layout, nameOf, resolution)),
  )
  await copy(
    'task',
    one(tasks(cells), (task) => taskRow(layout, nameOf, task)),
  )
  await copy(
    'task_act',
    each(tasks(cells), (task) => taskActRows(layout, nameOf, task)),
  )
  await copy(
    'meeting_task',
    each(tasks(cells), (task) => meetingTaskRows(layout, task)),
  )
}

async function copyLeaders(copy: Copy, layout: Layout, nameOf: NameOf): Promise<void> {
  await copy('body', each(ledUnits(layout, nameOf), bodyRows))
  await copy('body_seat', each(ledUnits(layout, nameOf), seatRows))
  await copy('office', each(ledUnits(layout, nameOf), officeRows))
  await copy('unit_charge', chargeRows(layout, nameOf))
}

async function copyGroups(copy: Copy, layout: Layout, nameOf: NameOf): Promise<void> {
  await copy('decision', decisionRows(layout))
  await copy('work_group', one(groups(layout, nameOf), groupRow))
  await copy('work_group_member', each(groups(layout, nameOf), servingRows))
  await copy('work_group_assignment', assignmentRows(layout))
  const provinces = Array.from({ length: layout.provinces }, (_, province) => province)
  await copy('scorecard_template', each(provinces, formRows.scorecard_template))
  await copy('scorecard_template_band', each(provinces, formRows.scorecard_template_band))
  await copy('scorecard_criterion', each(provinces, formRows.scorecard_criterion))
}

/** What happened in a month, as it would have been entered: the meetings with their rolls, then visits and scores. */
async function copyReorganizations(copy: Copy, layout: Layout, nameOf: NameOf): Promise<void> {
  await copy('reorganization', one(mergers(layout), mergerRows.reorganization))
  await copy('reorganization_operation', one(mergers(layout), mergerRows.reorganization_operation))
  await copy('reorganization_source', each(mergers(layout), sourceRows))
  await copy('reorganization_result', one(mergers(layout), mergerRows.reorganization_result))
  await copy('reorganization_line', each(mergers(layout), lineRows))
  await copy(
    'reorganization_consequence',
    each(mergers(layout), (merger) => consequenceRows(layout, nameOf, merger)),
  )
  await copy('unit_lineage', lineageRows(layout))
}

async function copyMonth(
  copy: Copy,
  layout: Layout,
  nameOf: NameOf,
  cells: CellRange,
  month: number,
): Promise<void> {
  const held = () => meetings(layout, cells, month)
  const paid = () => visits(layout, nameOf, cells, month)
  await copy(
    'meeting',
    one(held(), (meeting) => meetingRow(layout, nameOf, meeting)),
  )
  await copy(
    'attendance',
    each(held(), (meeting) => rollRows(layout, meeting)),
  )
  await copy('visit', one(paid(), visitRow))
  await copy('visit_visitor', each(paid(), visitorRows))
  await copy('visit_remark', each(paid(), remarkRows))
  await copy('meeting_guest', each(paid(), guestRows))
  for (const scores of [
    () => observerScores(layout, paid()),
    () => otherScores(layout, nameOf, cells, month),
  ]) {
    await copy('scorecard', one(scores(), scoreRow))
    await copy('scorecard_item', each(scores(), itemRows))
  }
}
