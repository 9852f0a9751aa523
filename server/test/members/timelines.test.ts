import fc from 'fast-check'
import { MEMBER_STATE_ACTS } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { RegisterKit, type Acted } from './kit.ts'

/** Sequences of acts in an ordinary run, and in a full one. */
const RUNS = sizeOf(12, 300)
const PATIENCE = sizeOf(120_000, 3_600_000)

const DAYS = [
  '2024-03-01',
  '2024-06-01',
  '2024-09-02',
  '2024-11-07',
  '2025-02-03',
  '2025-05-19',
  '2025-07-01',
  '2025-09-02',
  '2025-12-01',
  '2026-01-10',
  '2026-03-01',
  '2026-11-07',
]

let kit: RegisterKit
let home: string
beforeAll(async () => {
  kit = await RegisterKit.create()
  home = await kit.organization.unit('A')
})
afterAll(() => kit.organization.database.drop())

const OTHERS = ['ENTER', 'CORRECT', 'SEND', 'SEND', 'STAY', 'END_STAY', 'UNDO'] as const
const GOING_ON = ['PAPER', 'RECEIVE', 'RETURN', 'CANCEL'] as const

const step = fc.record({
  what: fc.constantFrom(...MEMBER_STATE_ACTS, ...OTHERS, ...GOING_ON, ...GOING_ON),
  /** who, of those there are */
  who: fc.nat({ max: 9 }),
  day: fc.nat({ max: DAYS.length - 2 }),
  later: fc.nat({ max: 3 }),
  standing: fc.constantFrom('PROBATIONARY', 'OFFICIAL'),
  text: fc.constantFrom('Vi Văn Một', 'Vi Văn Hai'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** An act that is there, and everything as it was before it. */
interface Done {
  readonly actId: string
  readonly before: Record<string, string>
}

test(
  'whatever is done in whatever order: every day has one home, one standing and one activity from the first to the end, and undone backward everything is as it was',
  async () => {
    const counts = { acts: 0, refused: 0, undone: 0 }
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const people = await kit.organization.members('A', ['Một', 'Hai'])
      await hold(people)
      const done: Done[] = []
      let at = 0
      const undo = async (): Promise<void> => {
        const last = done.pop()
        if (!last) return
        expect(await kit.undo(last.actId)).toEqual([])
        expect(await kit.dump()).toEqual(last.before)
        counts.undone += 1
      }
      for (const one of steps) {
        if (one.what === 'UNDO') {
          await undo()
          continue
        }
        const before = await kit.dump()
        // Most acts come after one another, some before what is there.
        at = Math.min(at + (one.day % 3), DAYS.length - 2)
        const day = one.day % 5 === 0 ? one.day : at
        const { actId, problems } = await take({ ...one, day }, people)
        if (problems.length > 0) {
          counts.refused += 1
          expect(await kit.dump()).toEqual(before)
          continue
        }
        counts.acts += 1
        done.push({ actId, before })
        expect(await kit.faults()).toEqual([])
      }
      while (done.length > 0) await undo()
      await clear()
    })
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
    tellFigure(
      `timelines: ${String(counts.acts)} acts, ${String(counts.refused)} refused, ${String(counts.undone)} undone, every table as before`,
    )
    expect(counts.acts).toBeGreaterThan(RUNS)
  },
  PATIENCE,
)

/** Takes a step; who is entered joins the people. */
async function take({ what, who, day, later, standing, text }: Step, people: string[]): Promise<Acted> {
  const effectiveOn = DAYS[day] ?? ''
  const member = people[who % people.length] ?? ''
  if (what === 'UNDO') throw new Error('undone elsewhere')
  if (what === 'PAPER' || what === 'RECEIVE' || what === 'RETURN' || what === 'CANCEL')
    return kit.goOn(what, member, effectiveOn)
  if (what === 'END_STAY') return kit.endStay(member, effectiveOn)
  if (what === 'SEND' || what === 'STAY') {
    const to = later === 3 ? { toName: 'Nơi khác' } : { toUnitCode: later % 2 === 0 ? 'A' : 'B' }
    const stay =
      what === 'STAY' ? { kind: 'TEMPORARY', until: DAYS[day + 1 + later] ?? '2026-12-31' } : { kind: 'HOME' }
    return kit.send(member, effectiveOn, { ...to, ...stay })
  }
  if (what === 'CORRECT') return kit.correct(member, { fullName: text, birthDate: '1990' })
  if (what === 'ENTER') {
    const joined =
      standing === 'OFFICIAL' ? { joinedOn: '2010', officialOn: '2011' } : { joinedOn: effectiveOn }
    const input = { unitId: home, effectiveOn, fullName: text, standing, birthDate: '1980', ...joined }
    const entered = await kit.enter(input)
    if (entered.problems.length === 0) people.push(entered.memberId)
    return entered
  }
  const until = DAYS[day + 1 + later]
  const isBounded = what === 'EXTEND_PROBATION' || (what === 'EXEMPT_TEMPORARILY' && later < 3)
  return kit.act(what, member, effectiveOn, { reason: text, ...(isBounded && { until }) })
}

/** Some of them hold an office, stay elsewhere for a time, and are about to go. */
async function hold([first = '', second = '']: readonly string[]): Promise<void> {
  const { db } = kit.organization.database.owner
  await sql`
    insert into office (id, kind_code, unit_id, member_id, person_name, during)
    select gen_random_uuid(), 'secretary', home_unit_id, id, full_name, '[2021-01-01,)' from member where id = ${first}`.execute(
    db,
  )
  await sql`
    insert into membership (id, member_id, unit_id, kind, during)
    select gen_random_uuid(), ${second}::uuid, id, 'TEMPORARY', '[2024-01-01,2026-02-01)' from unit where code = 'B'`.execute(
    db,
  )
  await sql`select refresh_member('2026-01-15')`.execute(db)
  await kit.send(second, '2024-01-05', { kind: 'HOME', toName: 'Nơi khác' })
}

/** Makes room for the next ones. */
async function clear(): Promise<void> {
  const tables = [
    'recorded_change',
    'member_act',
    'transfer',
    'office',
    'member_end',
    'membership',
    'member_standing',
    'member_activity',
    'member_hindrance',
    'member_private',
    'member',
  ]
  await sql
    .raw(tables.map((table) => `delete from ${table}`).join('; '))
    .execute(kit.organization.database.owner.db)
}
