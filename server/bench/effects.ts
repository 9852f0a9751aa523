import { deepStrictEqual } from 'node:assert/strict'
import type { Connections } from '../src/database/pool.ts'
import { ask, plain } from './compare.ts'
import type { Contender } from './contenders/index.ts'
import { isObject } from './json.ts'
import type { WriteName } from './operations.ts'
import type { Target } from './targets.ts'

/** How many targets the contenders' writes are compared on. */
const COMPARED = 16

/** Puts a target back to a state that no write of the bench leaves. */
const RESET: Readonly<Record<WriteName, readonly string[]>> = {
  attendance: [
    `update attendance set status = null, mode = null, reason = null, spoke = false where meeting_id = $1`,
  ],
  scorecard: [
    `update scorecard set version = 1, total = 0, band = 'POOR', author_name = '-', author_token_id = null, max_points = 200 where meeting_id = $1 and kind = 'SELF'`,
    `update scorecard_item set points = 0, reason = '-' where scorecard_id in (select id from scorecard where meeting_id = $1 and kind = 'SELF')`,
  ],
}

/** What a write has left: the rows, and the audit's record with the names of what changed. */
const EFFECT: Readonly<Record<WriteName, string>> = {
  attendance: `select json_agg(to_json(a) order by a.member_id) as rows from attendance a where a.meeting_id = $1`,
  scorecard: `select json_agg(json_build_array(to_json(s), (select json_agg(to_json(i) order by i.criterion_id) from scorecard_item i where i.scorecard_id = s.id))) as rows
    from scorecard s where s.meeting_id = $1 and s.kind = 'SELF'`,
}
const AUDIT = `select a.token_id, a.account_id, a.action, a.unit_id, a.object_type, a.object_id,
    array(select c from jsonb_object_keys(a.changes) c order by 1) as changes
  from audit_record a where a.id > $1 and a.object_id in (select $2::uuid union all select id from scorecard where meeting_id = $2) order by a.id`

/**
 * Lets all contenders do the same writes, each from the same state, and compares what they leave and answer with what
 * the first one does.
 *
 * @throws AssertionError at the first difference
 */
export async function compareWrites(
  owner: Connections,
  [first, ...others]: readonly [Contender, ...Contender[]],
  operation: WriteName,
  targets: readonly Target[],
): Promise<number> {
  let bytes = 0
  const compared = targets.slice(0, COMPARED)
  for (const target of compared) {
    const wanted = await write(owner, first, operation, target)
    bytes += JSON.stringify(wanted.answer).length
    for (const other of others)
      deepStrictEqual(
        await write(owner, other, operation, target),
        wanted,
        `${operation}: ${other.name} and ${first.name} write differently`,
      )
  }
  return Math.round(bytes / compared.length)
}

async function write({ pool }: Connections, contender: Contender, operation: WriteName, target: Target) {
  const { meetingId } = target
  for (const text of RESET[operation]) await pool.query(text, [meetingId])
  const last = await pool.query<{ id: string }>(`select audit_record_id() as id`)
  const answer = await ask(contender, contender.request(operation, target.write(1, 1)))
  const effect = await pool.query(EFFECT[operation], [meetingId])
  const audit = await pool.query(AUDIT, [last.rows[0]?.id, meetingId])
  return { answer: withoutErrors(plain(contender.plain(answer))), effect: effect.rows, audit: audit.rows }
}

/** Lists of errors are empty by now; not everybody has them. */
function withoutErrors(answer: unknown): unknown {
  if (!isObject(answer)) return answer
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, inner]) =>
      name === 'userErrors' ? [] : [[name, withoutErrors(inner)]],
    ),
  )
}
