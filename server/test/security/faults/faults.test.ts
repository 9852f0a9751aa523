import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellFigure } from '../../kit/security.ts'
import { leaksIn, readLeakPatterns, type LeakPatterns } from '../leaks.ts'
import type { Received } from '../send.ts'
import { connectionFaults } from './connection.faults.ts'
import { TELLTALE, told } from './fault.ts'
import { httpFaults } from './http.faults.ts'
import { insideFaults } from './inside.faults.ts'
import { Program } from './program.ts'
import { statementFaults } from './statement.faults.ts'

/** Whatever goes wrong: the answer tells nothing of the inside, and the log tells under the answer's id what it was. */
let program: Program
let leaks: LeakPatterns
const counts = { induced: 0, leaks: 0, found: 0 }
beforeAll(async () => {
  program = await Program.start()
  leaks = await readLeakPatterns(program.database.connections.owner.pool)
}, 60_000)
afterAll(async () => {
  tellFigure(`faults: ${counts.induced} induced, ${counts.leaks} leaks, ${counts.found} found in the log`)
  await program.stop()
})

const all = [...httpFaults, ...insideFaults, ...statementFaults, ...connectionFaults]

test.each(all)('$name: $expected', { timeout: 30_000 }, async ({ expected, induce }) => {
  const answer = await induce(program)
  counts.induced += 1
  const found = leaksOf(answer)
  if (found.length > 0) counts.leaks += 1
  const requestId = String(answer.headers['x-request-id'])
  const lines = requestId === 'undefined' ? [] : await program.linesOf(requestId)
  if (lines.length > 0) counts.found += 1
  expect(found).toEqual([])
  expect(told(answer)).toBe(expected)
  expect(lines).not.toEqual([])
  // What nobody foresaw names its id, and the log knows why.
  if (/"code":"(INTERNAL|UNAVAILABLE)"/.test(answer.text)) {
    expect(answer.text).toContain(requestId)
    expect(lines.some((line) => line.includes('"request failed"') && line.includes('"stack":'))).toBe(true)
  }
})

/** Errors are looked through, and pages of ours are not: the contract may speak of what it likes. */
function leaksOf({ text }: Received): string[] {
  const found = leaksIn(text, leaks)
  return text.includes(TELLTALE) ? [...found, `what was induced: ${text}`] : found
}

test('nothing was stored without its audit record', async () => {
  const rows = await program.database.sql(
    `select id from meeting m where held_on = '2025-12-03' and title like 'Sinh hoạt thường kỳ%'
       and not exists (select from audit_record a where a.object_id = m.id)
       and not exists (select from attendance a where a.meeting_id = m.id)`,
  )
  expect(rows).toEqual([])
})
