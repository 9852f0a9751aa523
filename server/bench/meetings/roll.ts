import { randomUUID } from 'node:crypto'
import { decodeId, encodeId } from '../../src/graphql/ids.ts'
import { createCaller } from '../caller.ts'
import { contenders } from '../contenders/index.ts'
import { createBenchDatabase, PROVINCE, type BenchDatabase } from '../database.ts'
import { percentile } from '../reorganization/readers.ts'
import { tell, type BenchMark, type Desk, type Told } from './clerk.ts'

/** How to measure. */
export interface RollOptions {
  /** of the invented organization around the meeting */
  readonly scale: number
  readonly people: number
  readonly clerks: number
  /** how often every clerk goes through their people */
  readonly rounds: number
  /** of requests whose connection is cut, 0–1 */
  readonly cut: number
  readonly log: (line: string) => void
}

/** What was found. */
export interface RollResult {
  readonly marks: number
  readonly seconds: number
  /** connections that were cut */
  readonly cut: number
  /** milliseconds of a batch */
  readonly p95: number
  /** people whose line is not as the server said it had taken it */
  readonly lost: number
}

/**
 * Has clerks call one roll at once, each their own people in batches of one to five, while all of them note speakers anywhere;
 * connections are cut at random. Then holds every line against the last mark that was acknowledged.
 */
export async function measureRoll(options: RollOptions): Promise<RollResult> {
  const database = await createBenchDatabase(options.log, options.scale)
  try {
    const { token } = await createCaller(database.owner)
    const { meetingId, people } = await convene(database, options.people)
    const server = await contenders.chibo({ databaseUrl: database.url, token })
    try {
      return await callRoll(
        database,
        { url: server.url, token, meetingId, cut: options.cut },
        people,
        options,
      )
    } finally {
      await server.stop()
    }
  } finally {
    await database.remove()
  }
}

/** A meeting of today in a cell that has so many members. */
async function convene(
  { owner }: BenchDatabase,
  count: number,
): Promise<{ meetingId: string; people: string[] }> {
  const meeting = randomUUID()
  const { rows } = await owner.pool.query<{ id: string }>(
    `with cell as (select u.id from unit u join unit province on starts_with(u.path, province.path)
         where province.code = $1 and u.kind_code = 'cell' order by u.path limit 1),
       held as (insert into meeting (id, unit_id, kind_code, starts_at, state)
         select $2, id, 'regular', now() - interval '1 hour', 'OPEN' from cell returning id),
       added as (insert into member (id, full_name, sort_name, name_folded, invented, standing, activity, home_unit_id)
         select gen_random_uuid(), 'Người ' || n, 'Người ' || n, 'nguoi ' || n, true, 'OFFICIAL', 'ACTIVE', cell.id
         from cell, generate_series(1, $3::int) n returning id)
     insert into attendance (meeting_id, member_id, expected, standing, activity, membership_kind, voting)
     select $2, id, true, 'OFFICIAL', 'ACTIVE', 'HOME', true from added returning member_id as id`,
    [PROVINCE, meeting, count],
  )
  return { meetingId: encodeId('meeting', meeting), people: rows.map(({ id }) => encodeId('member', id)) }
}

async function callRoll(
  { owner }: BenchDatabase,
  desk: Desk,
  people: readonly string[],
  { clerks, rounds }: RollOptions,
): Promise<RollResult> {
  const told: Told[] = []
  let marks = 0
  const acknowledged = new Map<string, string>()
  const send = async (entries: readonly BenchMark[]): Promise<void> => {
    told.push(await tell(desk, entries))
    marks += entries.length
    for (const { memberId, reason } of entries) if (reason !== undefined) acknowledged.set(memberId, reason)
  }
  const since = performance.now()
  await Promise.all(
    Array.from({ length: clerks }, async (_, clerk) => {
      const mine = people.filter((_person, at) => at % clerks === clerk)
      for (let round = 0; round < rounds; round += 1)
        for (const batch of batches(shuffled(mine))) {
          await send(
            batch.map((memberId) => ({
              memberId,
              status: 'LATE',
              reason: `${String(round)} ${randomUUID()}`,
            })),
          )
          await send(batch.map((memberId) => ({ memberId, spoke: true })))
          const anybody = shuffled([...acknowledged.keys()]).slice(0, 2)
          if (anybody.length > 0) await send(anybody.map((memberId) => ({ memberId, spoke: true })))
        }
    }),
  )
  const seconds = (performance.now() - since) / 1_000
  const { rows } = await owner.pool.query<{ id: string; reason: string | null; spoke: boolean }>(
    'select member_id as id, reason, spoke from attendance where meeting_id = $1',
    [decodeId(['meeting'], desk.meetingId, [])],
  )
  const lines = new Map(rows.map(({ id, ...line }) => [encodeId('member', id), line]))
  const isLost = (id: string): boolean => {
    const line = lines.get(id)
    return line?.reason !== acknowledged.get(id) || line?.spoke !== true
  }
  return {
    marks,
    seconds,
    cut: told.reduce((sum, one) => sum + one.cut, 0),
    p95: percentile(
      told.map(({ took }) => took),
      95,
    ),
    lost: people.filter(isLost).length,
  }
}

/** People in batches of one to five. */
function batches(people: readonly string[]): string[][] {
  const size = 1 + Math.floor(Math.random() * 5)
  return people.length === 0 ? [] : [people.slice(0, size), ...batches(people.slice(size))]
}

function shuffled(people: readonly string[]): string[] {
  return people
    .map((id) => ({ id, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id)
}
