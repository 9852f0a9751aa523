import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RosterImports } from '../../src/modules/roster-import/index.ts'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { RegisterKit } from '../members/kit.ts'
import { TODAY } from '../reorganizations/kit.ts'

/** Programs that are killed while they read, commit and undo a roster, and what the next one makes of it. */

const [ROWS, KNOWN] = [3_000, 300]
/** How many programs are killed in all, and how many one after another: more than a step may fail. */
const KILLS = sizeOf(8, 100)
const IN_A_ROW = { READING: 4, COMMITTING: sizeOf(2, 4), UNDOING: 2 }
const WORKER = 'roster worker'
/** How often a step may begin without ending. */
const STARTS = 5

let register: RegisterKit
let imports: RosterImports
beforeAll(async () => {
  register = await RegisterKit.create()
  const { db } = register.organization.database
  imports = new RosterImports({ db, today: () => TODAY, wake: () => undefined })
})
afterAll(() => register.organization.database.drop())

test(
  `a roster is read, committed and undone as a whole, whenever programs are killed`,
  async () => {
    const known = await received(roster(KNOWN, '2006-06-01'))
    await finished(known)
    await imports.commit(known, null, null)
    expect(await finished(known)).toMatchObject({ state: 'COMMITTED' })
    const before = await people()
    expect(before).toMatchObject({ members: KNOWN, official: KNOWN })

    // What a step takes where nobody kills anything.
    const first = await received(roster(ROWS, '2006-07-01'))
    const lasts = { READING: (await finished(first)).took, COMMITTING: 0, UNDOING: 0 }
    await imports.commit(first, null, null)
    lasts.COMMITTING = (await finished(first)).took
    await imports.undo(first, null)
    lasts.UNDOING = (await finished(first)).took
    expect(await people()).toEqual(before)

    let killed = 0
    let within = 0
    const killing = async (id: string, state: keyof typeof IN_A_ROW): Promise<void> => {
      for (let time = 0; time < IN_A_ROW[state] && killed < KILLS; time += 1) {
        await killAfter(Math.random() * lasts[state])
        killed += 1
        const { state: now } = await whole(id, before)
        if (now !== state) return
        within += 1
      }
    }
    while (killed < KILLS) {
      const id = await received(roster(ROWS, '2006-07-01'))
      await killing(id, 'READING')
      expect(await finished(id)).toMatchObject({ state: 'PREVIEWED' })
      await imports.commit(id, null, null)
      await killing(id, 'COMMITTING')
      expect(await finished(id)).toMatchObject({ state: 'COMMITTED' })
      await whole(id, before)
      await imports.undo(id, null)
      await killing(id, 'UNDOING')
      expect(await finished(id)).toMatchObject({ state: 'UNDONE' })
      expect(await people()).toEqual(before)
    }
    const [left] = await register.organization.rows('select count(*)::int as holds from import_hold')
    expect(left).toEqual({ holds: 0 })
    expect(await register.faults()).toEqual([])
    tellFigure(
      `killed imports: ${String(killed)} programs killed, ${String(within)} of them within a step, 0 partial, 0 doubled`,
    )
  },
  sizeOf(240_000, 1_800_000),
)

test('a batch that kills whoever works it is given up, and one that is undone stays written', async () => {
  const id = await received(roster(50, '2006-08-01'))
  for (let time = 0; time < STARTS; time += 1) {
    expect(await imports.report(id, null)).toMatchObject({ state: 'READING' })
    await died()
  }
  await finished(id)
  expect(await imports.report(id, null)).toMatchObject({
    state: 'FAILED',
    problem: { code: 'ROSTER_FAILED' },
  })
  await imports.decide(id, {}, null)
  expect(await finished(id)).toMatchObject({ state: 'PREVIEWED' })
  await imports.commit(id, null, null)
  expect(await finished(id)).toMatchObject({ state: 'COMMITTED' })
  const [written] = await register.organization.rows(
    `select committed_at from import_batch where id = '${id}'`,
  )
  await imports.undo(id, null)
  for (let time = 0; time < STARTS; time += 1) await died()
  await finished(id)
  expect(await imports.report(id, null)).toMatchObject({
    state: 'COMMITTED',
    problem: { code: 'ROSTER_UNDO_FAILED' },
  })
  expect(
    await register.organization.rows(`select committed_at from import_batch where id = '${id}'`),
  ).toEqual([written])
  await imports.undo(id, null)
  expect(await finished(id)).toMatchObject({ state: 'UNDONE' })
}, 60_000)

/** A batch is where its state says it is, with every row of it or none. */
async function whole(id: string, before: object): Promise<{ readonly state: string }> {
  const [batch] = await register.organization.rows(
    `select state, (select count(*)::int from import_row where batch_id = b.id) as rows from import_batch b where id = '${id}'`,
  )
  const state = String(batch?.['state'])
  const isWritten = ['COMMITTED', 'UNDOING'].includes(state)
  expect([state, batch?.['rows']]).toEqual([state, state === 'READING' ? 0 : ROWS])
  expect([state, await people()]).toEqual([
    state,
    isWritten
      ? {
          members: ROWS,
          homes: ROWS,
          standings: ROWS,
          activities: ROWS,
          hidden: ROWS,
          doubled: 0,
          official: 0,
        }
      : before,
  ])
  return { state }
}

/** How many people there are, whole and once; `official`: by the older of two rosters. */
async function people(): Promise<Record<string, unknown>> {
  const [row] = await register.organization.rows(`
    select count(*)::int as members, (select count(*)::int from membership) as homes, (select count(*)::int from member_standing) as standings,
      (select count(*)::int from member_activity) as activities, (select count(*)::int from member_private) as hidden,
      (select count(*)::int - count(distinct citizen_id_digest)::int from member_private) as doubled,
      count(*) filter (where official_on = '2006-06-01')::int as official
    from member`)
  return row ?? {}
}

/** Lets a program work on until nothing is to be done with a batch. */
async function finished(id: string): Promise<{ readonly state: string; readonly took: number }> {
  const worker = await startWorker()
  const begun = performance.now()
  for (;;) {
    const { state } = await imports.report(id, null)
    const took = performance.now() - begun
    if (!['READING', 'COMMITTING', 'UNDOING'].includes(state)) {
      await kill(worker)
      return { state, took }
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function killAfter(milliseconds: number): Promise<void> {
  const worker = await startWorker()
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await kill(worker)
}

/** Lets a program work that its own work kills, and waits until the database knows that it is gone. */
async function died(): Promise<void> {
  const worker = await startWorker('DIES')
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
  await gone()
}

async function startWorker(...words: readonly string[]) {
  const { url } = register.organization.database
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, 'roster-worker.ts'), url, WORKER, 'a secret of the tests', ...words],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(worker.stdout, 'data')
  return worker
}

/** Kills a program and waits until the database knows of it. */
async function kill(worker: Awaited<ReturnType<typeof startWorker>>): Promise<void> {
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  await gone()
}

async function gone(): Promise<void> {
  const { db } = register.organization.database.owner
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity where application_name = ${WORKER} and datname = current_database()`.execute(
      db,
    )
    if (rows.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function received(file: string): Promise<string> {
  const wanted = {
    unit: { code: 'X' },
    fileName: 'roster.csv',
    effectiveOn: '2025-01-01',
    decision: null,
    sender: null,
    errorPolicy: 'REJECT_ALL',
    wantsCommit: false,
  } as const
  return imports.receive(wanted, bytes(file), null)
}

async function* bytes(file: string): AsyncGenerator<Buffer> {
  yield Buffer.from(file)
}

const SYLLABLES = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hòa',
  'Khánh',
  'Lâm',
  'Minh',
  'Nga',
  'Oanh',
  'Phúc',
]

/** The first people of a list that is always the same. */
function roster(length: number, officialOn: string): string {
  const rows = Array.from({ length }, (_, i) => {
    const name = [i, Math.floor(i / 12), Math.floor(i / 144)].map((n) => SYLLABLES[n % 12])
    const sex = i % 2 === 0 ? 'Nam' : 'Nữ'
    return `Nguyễn Mẫu ${name.join(' ')},1970-01-${String((i % 28) + 1).padStart(2, '0')},${sex},${String(30_070_000_000 + i).padStart(12, '0')},2005-06-01,${officialOn},${i % 2 === 0 ? 'A' : 'B'}`
  })
  return ['full_name,birth_date,sex,citizen_id,joined_on,official_on,unit_code', ...rows].join('\n')
}
