import type { Database } from '../database/pool.ts'
import { periodsOf, type Period } from '../modules/meeting-plan/periods.rules.ts'
import type { PlaceContext } from './context.ts'
import { addDays, daterange, later } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { HeldMeeting } from './meetings.ts'
import { createRandom } from './random.ts'
import { insertRows, type Row } from './rows.ts'

type Exception = PlaceFiles['plan'][number]

/** Meetings are registered for so many minutes. */
const LENGTH = 120

const KINDS = { MONTHLY: 'regular', QUARTERLY: 'thematic' } as const

/** Inserts the year's plan of some cells: what was held had been approved, the rest waits, or is as the file says. */
export async function insertPlan(
  db: Database,
  context: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  const { place, cells, plan } = context.files
  if (place.plan === undefined) return
  const { unit, from } = place.plan
  const periods = periodsOf(Number(from.slice(0, 4))).filter(({ until }) => until > from)
  const planning = cells.filter(({ parent }) => (parent || place.district.code) === unit)
  const rows = planning.flatMap(({ code }) =>
    periods.map((period) => slotRow(context, code, period, meetings)),
  )
  const known = new Set(rows.map(({ id }) => id))
  const lost = plan.find(({ cell, kind, month }) => !known.has(slotId(context, cell, kind, month)))
  if (lost) throw new Error(`The plan has no ${lost.kind} meeting of ${lost.cell} in ${lost.month}.`)
  await insertRows(db, 'plan_slot', rows)
}

function slotId({ ids }: PlaceContext, cell: string, kind: string, month: string): string {
  return ids(`slot ${cell} ${kind} ${month}`)
}

function slotRow(
  context: PlaceContext,
  cell: string,
  { rhythm, from, until }: Period,
  meetings: readonly HeldMeeting[],
): Row<'plan_slot'> {
  const kind = KINDS[rhythm]
  const month = from.slice(0, 7)
  const said = context.files.plan.find((one) => one.cell === cell && one.kind === kind && one.month === month)
  const held = meetings.find(
    (one) => one.cell === cell && one.kind === kind && one.on >= from && one.on < until,
  )
  return {
    id: slotId(context, cell, kind, month),
    unit_id: context.unitIds(cell),
    kind_code: kind,
    period: daterange(from, until),
    ...PLANNED,
    ...(held ? approved(context, held, said) : said && announced(context, said)),
  }
}

/** The columns of every slot: rows that are inserted together have the same ones. */
const PLANNED = {
  topic: null,
  starts_at: null,
  ends_at: null,
  place: null,
  state: 'PLANNED',
  registered_at: null,
  approved_at: null,
  return_reason: null,
  meeting_id: null,
  merged_into_id: null,
  merge_reason: null,
  version: 1,
}

/** What was held: registered in the month before, unless the file says when, and approved by the 25th, or the day after that. */
function approved(
  { files }: PlaceContext,
  held: HeldMeeting,
  said: Exception | undefined,
): Partial<Row<'plan_slot'>> {
  const random = createRandom(`${files.place.seed} slot ${held.cell} ${held.kind} ${held.on}`)
  const monthBefore = addDays(`${held.on.slice(0, 7)}-01`, -1).slice(0, 7)
  const registered = said?.on ?? random.day(`${monthBefore}-08`, `${monthBefore}-18`)
  return {
    ...registeredFor(registered, held.startsAt, files.meetings.place),
    topic: files.thematic.find(({ cell, on }) => cell === held.cell && on === held.on)?.topic ?? null,
    state: 'APPROVED',
    approved_at: at(later(`${monthBefore}-25`, addDays(registered, 1)), '09:00'),
    meeting_id: held.id,
    version: 3,
  }
}

/** What was not held, by what the file says of it. */
function announced(context: PlaceContext, said: Exception): Partial<Row<'plan_slot'>> {
  const { cell, kind, month, what, on, meetsOn, time, into, text } = said
  const incomplete = new Error(`The plan of ${cell} for ${month} lacks what ${what} calls for.`)
  if (what === 'MERGED') {
    if (into === null || text === null) throw incomplete
    return { merged_into_id: slotId(context, cell, kind, into), merge_reason: text, version: 2 }
  }
  if (what === 'LATE' || on === null || meetsOn === null || time === '') throw incomplete
  const registered = registeredFor(on, at(meetsOn, time), context.files.meetings.place)
  if (what === 'REGISTERED') return { ...registered, topic: text, state: 'REGISTERED', version: 2 }
  if (text === null) throw incomplete
  return { ...registered, state: 'RETURNED', return_reason: text, version: 3 }
}

function registeredFor(on: string, startsAt: Date, place: string): Partial<Row<'plan_slot'>> {
  return {
    registered_at: at(on, '15:00'),
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + LENGTH * 60_000),
    place,
  }
}

function at(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`)
}
