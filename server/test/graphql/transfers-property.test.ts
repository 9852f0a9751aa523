import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/demo/days.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { Random } from '../kit/random.ts'
import { TransfersKit, uuidOf } from '../kit/transfers.ts'

/*
 * Two sides do at random what they may, and what they may not, to the same members, on days in any order: on every day
 * between admission and end each is at home in exactly one cell, and standing and activity hold one at a time.
 */

const SEED = Number(process.env['CHIBO_PROPERTY_SEED'] ?? 1)
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 200)
const CELLS = ['188-01', '188-02'] as const

let kit: TransfersKit
beforeAll(async () => {
  kit = await TransfersKit.create()
})
afterAll(() => kit.app.close())

test('whatever two sides do, nobody is in two home cells or in none', async () => {
  const random = new Random(SEED)
  const people = (await Promise.all(CELLS.map((code) => kit.members(code, 2)))).flat()
  const ids = people.map(({ memberId }) => uuidOf(memberId))
  const done = new Map<string, number>()
  for (let run = 0; run < RUNS; run += 1) {
    const [field, input] = await step(random, ids)
    for (const credential of [kit.sender, kit.receiver]) {
      const answer = await kit.send.send(field, input, credential)
      expect(answer.errors, JSON.stringify(answer)).toBeUndefined()
      if (answer.problems.length === 0) done.set(field, (done.get(field) ?? 0) + 1)
    }
    expect(await wrong(ids), `${field} ${JSON.stringify(input)}`).toEqual([])
  }
  // Nothing is proven by what never came about.
  for (const field of ['transferMembers', 'receiveTransfers', 'undoMemberAct', 'cancelTransfers'])
    expect(done.get(field) ?? 0, `${field} of ${JSON.stringify([...done])}`).toBeGreaterThan(0)
})

async function step(random: Random, ids: readonly string[]): Promise<readonly [string, object]> {
  const day = addDays('2025-12-01', random.between(0, 44))
  const memberId = random.pick([...ids])
  const [member] = await kit.send.rows('select version from member where id = $1', [memberId])
  const members = [
    { memberId: encodeId('member', memberId), expectedVersion: Number(member?.['version'] ?? 1) },
  ]
  const open = await kit.send.rows(
    'select id, version from transfer where member_id = any ($1) order by state in ($2, $3) desc, id desc limit 3',
    [ids, 'DECIDED', 'SENT'],
  )
  const known = random.maybe(open)
  const choice = random.between(0, 9)
  if (choice < 2 || !known) {
    const kind = random.pick(['HOME', 'HOME', 'TEMPORARY'])
    const until = kind === 'TEMPORARY' ? addDays(day, random.between(5, 400)) : null
    const to = random.chance(90) ? { toUnitCode: random.pick([...CELLS]) } : { toName: 'Đảng bộ khác' }
    const paperOn = random.chance(70) ? addDays(day, random.between(0, 2)) : null
    return ['transferMembers', { members, ...to, kind, decidedOn: day, until, paperOn }]
  }
  const transfers = [
    { transferId: encodeId('transfer', String(known['id'])), expectedVersion: Number(known['version']) },
  ]
  if (choice === 2) return ['issueTransferPapers', { transfers, paperOn: day }]
  if (choice < 6) return ['receiveTransfers', { transfers, receivedOn: day }]
  if (choice === 6) return ['returnTransfers', { transfers, effectiveOn: day, reason: 'Sai' }]
  if (choice === 7) return ['cancelTransfers', { transfers, effectiveOn: day, reason: 'Thôi' }]
  if (choice === 8) return ['endStays', { members, effectiveOn: day }]
  const [act] = await kit.send.rows(
    'select id, version from member_act where member_id = any ($1) and undone_at is null order by made_at desc, id desc offset $2 limit 1',
    [ids, random.between(0, 2)],
  )
  const id = encodeId('act', String(act?.['id'] ?? memberId))
  return ['undoMemberAct', { id, expectedVersion: Number(act?.['version'] ?? 1), reason: 'Nhầm' }]
}

/** Days on which somebody is at home in more or fewer cells than one, or is in a state more or fewer times than once. */
function wrong(ids: readonly string[]): Promise<Record<string, unknown>[]> {
  return kit.send.rows(
    `select m.id, d.day::date::text as day, d.homes, d.standings, d.activities, d.ended
     from member m cross join lateral (
       select day,
         (select count(*) from membership s where s.member_id = m.id and s.kind = 'HOME' and s.during @> day::date) as homes,
         (select count(*) from member_standing s where s.member_id = m.id and s.during @> day::date) as standings,
         (select count(*) from member_activity s where s.member_id = m.id and s.during @> day::date) as activities,
         (select count(*) from member_end s where s.member_id = m.id and s.during @> day::date) as ended
       from generate_series('2025-11-01'::date, '2026-02-01'::date, '1 day') as day
     ) d
     where m.id = any ($1) and (d.homes <> 1 - d.ended or d.standings <> 1 - d.ended or d.activities <> 1 - d.ended) limit 3`,
    [ids],
  )
}
