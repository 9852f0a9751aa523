import { readPartialDate, type RosterValues } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newUuid } from '../../src/database/uuid.ts'
import { RosterImports } from '../../src/modules/roster-import/index.ts'
import { TODAY } from '../reorganizations/kit.ts'
import { read, RosterKit } from './roster-kit.ts'

/** Imports beside each other, and beside people who write the register. */
let kit: RosterKit
let [a, b] = ['', '']
beforeAll(async () => {
  kit = await RosterKit.create()
  ;[a, b] = [await kit.unit('A'), await kit.unit('B')]
})
afterAll(() => kit.register.organization.database.drop())

let number = 0
const LETTERS = 'ABCDEFGHIJKLMNOPQRST'
function somebody(more: RosterValues = {}): RosterValues {
  number += 1
  const [one, other] = [number % 20, Math.floor(number / 20)]
  return {
    fullName: `Nguyễn Văn Mẫu ${LETTERS[one] ?? ''}${'n'.repeat(other)}`,
    citizenId: `03008000${String(number).padStart(4, '0')}`,
    joinedOn: day('2005-06-01'),
    officialOn: day('2006-06-01'),
    ...more,
  }
}

function day(text: string) {
  const date = readPartialDate(text)
  if (!date) throw new Error(text)
  return date
}

const people = async (): Promise<number> =>
  Number((await kit.register.organization.rows('select count(*) as count from member'))[0]?.['count'])

async function memberOf({ fullName = '' }: RosterValues): Promise<string> {
  const [row] = await kit.register.organization.rows(
    `select id from member where full_name = '${fullName}' order by id desc limit 1`,
  )
  return String(row?.['id'])
}

test('a file that several servers receive at once under one key is one import', async () => {
  const { viewer } = kit.register.caller
  const wanted = {
    unit: { code: 'X' },
    fileName: 'once.csv',
    sender: null,
    effectiveOn: null,
    decision: null,
    errorPolicy: 'REJECT_ALL',
    wantsCommit: false,
  } as const
  const sent = {
    requestId: null,
    idempotency: { ownerId: newUuid(), key: 'once', field: 'imports', digest: Buffer.alloc(32) },
  }
  const file = async function* () {
    for (let n = 0; n < 4; n += 1) yield Buffer.alloc(200_000, 'a')
  }
  const servers = Array.from({ length: 5 }, () => kit.another())
  const receive = () =>
    Promise.allSettled(servers.map(({ imports }) => imports.receive(wanted, file(), viewer, sent)))
  const all = [...(await receive()), ...(await receive())]
  const ids = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const reasons = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(reasons.filter((reason) => reason?.code !== 'CONFLICT')).toEqual([])
  expect(new Set(ids).size).toBe(1)
  expect(ids.length).toBeGreaterThan(5)
  const { organization } = kit.register
  expect(await organization.rows(`select id from import_batch where file_name = 'once.csv'`)).toEqual([
    { id: ids[0] },
  ])
  expect(await organization.rows(`select count(*)::int as count from import_piece`)).toEqual([{ count: 4 }])
  await kit.engine.imports.cancel(ids[0] ?? '', viewer)
})

describe('two imports at once', () => {
  test.each([
    ['of one unit', 'X', 'X'],
    ['of a unit and one below it', 'X', 'A'],
    ['of a unit and one above it', 'B', 'P'],
  ])('%s: the second is refused until the first has ended', async (_name, one, other) => {
    const first = await kit.preview([read(2, one === 'B' ? b : a, somebody())], one)
    const second = await kit.preview([read(2, one === 'B' ? b : a, somebody())], other)
    const { viewer } = kit.register.caller
    const asked = await Promise.allSettled([first, second].map(({ id }) => commitOnly(id)))
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = asked[0]?.status === 'rejected' ? first : second
    const taken = refused === first ? second : first
    await expect(commitOnly(refused.id)).rejects.toMatchObject({ problems: [{ code: 'ROSTER_OVERLAPS' }] })
    expect(await kit.work(taken.id)).toMatchObject({ state: 'COMMITTED' })
    expect(await kit.engine.imports.report(refused.id, viewer)).toMatchObject({ state: 'PREVIEWED' })
    expect(await kit.commit(refused.id)).toMatchObject({ state: 'COMMITTED' })
  })

  test('of units apart are both done', async () => {
    const first = await kit.preview([read(2, a, somebody())], 'A')
    const second = await kit.preview([read(2, b, somebody())], 'B')
    await Promise.all([first, second].map(({ id }) => commitOnly(id)))
    for (const { id } of [first, second]) expect(await kit.work(id)).toMatchObject({ state: 'COMMITTED' })
  })

  test('of the same new person: the second finds them', async () => {
    const one = somebody()
    const [first, second] = [await kit.preview([read(2, a, one)]), await kit.preview([read(2, a, one)])]
    const before = await people()
    expect(await kit.commit(first.id)).toMatchObject({ state: 'COMMITTED' })
    // What somebody has is no longer new: the preview is made anew, or the commit says who has the number.
    const again = await kit.commit(second.id)
    expect(again.state).toBe('PREVIEWED')
    expect(await people()).toBe(before + 1)
  })

  test('are worked once, whoever works them', async () => {
    const before = await people()
    const rows = Array.from({ length: 50 }, (_, i) => read(i + 2, a, somebody()))
    const { id } = await kit.preview(rows)
    await commitOnly(id)
    const others = [kit.another(), kit.another(), kit.another()].map(({ jobs }) => jobs)
    await Promise.all([kit.work(id), ...others.map((jobs) => jobs.work(id))])
    expect(await kit.engine.imports.report(id, null)).toMatchObject({ state: 'COMMITTED' })
    expect(await people()).toBe(before + 50)
  })
})

describe('somebody corrects a member whom a row means', () => {
  test('while the import is written: one waits for the other, and neither is lost', async () => {
    for (let time = 0; time < 5; time += 1) {
      const one = somebody({ fullName: `Lê Văn Mẫu ${'ABCDE'[time] ?? ''}`, phone: '0900000001' })
      const { id } = await kit.preview([read(2, a, one)])
      await kit.commit(id)
      const memberId = await memberOf(one)
      const { id: changing } = await kit.preview([read(2, a, { ...one, phone: '0900000002' })])
      const [corrected, committed] = await Promise.all([
        kit.register.correct(memberId, { fullName: `${String(one.fullName)} Hai` }),
        kit.commit(changing),
      ])
      const [member] = await kit.register.organization.rows(
        `select full_name, version from member where id = '${memberId}'`,
      )
      const isCorrected = corrected.problems.length === 0
      const isCommitted = committed.state === 'COMMITTED'
      // Whoever came second is told so, and has changed nothing.
      expect(isCorrected || isCommitted).toBe(true)
      if (!isCommitted) expect(committed).toMatchObject({ state: 'PREVIEWED' })
      expect(String(member?.['full_name']).endsWith('Hai')).toBe(isCorrected)
      expect(member?.['version']).toBe(1 + Number(isCorrected) + Number(isCommitted))
    }
  })
})

describe('a step that fails by itself', () => {
  test('is tried three times; then the batch is given up, holds nothing, and can be taken up again', async () => {
    const { id } = await kit.preview([read(2, a, somebody())])
    await commitOnly(id)
    let tries = 0
    const { jobs } = kit.another({
      COMMITTING: () => {
        tries += 1
        throw new Error('a fault')
      },
    })
    await jobs.work(id)
    expect(await kit.engine.imports.report(id, null)).toMatchObject({
      state: 'FAILED',
      problem: { code: 'ROSTER_FAILED' },
    })
    expect(tries).toBe(3)
    expect(await kit.register.organization.rows('select batch_id from import_hold')).toEqual([])
    await kit.engine.imports.decide(id, {}, null)
    expect(await kit.work(id)).toMatchObject({ state: 'PREVIEWED', counts: { new: 1 } })
    expect(await kit.commit(id)).toMatchObject({ state: 'COMMITTED' })
  })
})

/** Asks for it, and lets nobody work it: as when the program ends. */
async function commitOnly(id: string): Promise<void> {
  const { db } = kit.register.organization.database
  const imports = new RosterImports({ db, today: () => TODAY, wake: () => undefined })
  await imports.commit(id, null, kit.register.caller.viewer)
}
