import type { Connections } from '../src/database/pool.ts'
import type { Work } from './load.ts'
import { isWrite, type OperationName, type WriteName } from './operations.ts'
import type { Ask } from './pages.ts'
import { drawParameters } from './parameters.ts'
import { drawRolls, drawScores, type Target } from './targets.ts'

/** Milliseconds without a change after which a run counts as over: its last requests are answered without a listener. */
const SETTLED_AFTER = 400

/** Finds out what each operation is to be asked with. @param ask asks our server */
export async function drawWorks(
  owner: Connections,
  provinceId: string,
  ask: Ask,
): Promise<(operation: OperationName) => Work> {
  const parameters = await drawParameters(owner, provinceId, ask)
  const targets: Readonly<Record<WriteName, readonly Target[]>> = {
    attendance: await drawRolls(owner, provinceId),
    scorecard: await drawScores(owner, provinceId),
  }
  return (operation) => {
    if (!isWrite(operation)) return { kind: 'READ', sets: parameters[operation] }
    const chosen = targets[operation]
    const versions = () => (operation === 'scorecard' ? settledVersions(owner, chosen) : Promise.resolve([]))
    return { kind: 'WRITE', operation, targets: chosen, versions }
  }
}

/** Versions once nothing of a run before is under way any more. */
async function settledVersions(owner: Connections, targets: readonly Target[]): Promise<number[]> {
  let before: number[] = []
  for (;;) {
    const now = await versionsOf(owner, targets)
    if (now.join() === before.join()) return now
    before = now
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER))
  }
}

async function versionsOf({ pool }: Connections, targets: readonly Target[]): Promise<number[]> {
  const { rows } = await pool.query<{ version: number }>(
    `select s.version from unnest($1::uuid[]) with ordinality t (meeting_id, place)
     join scorecard s on s.meeting_id = t.meeting_id and s.kind = 'SELF' order by t.place`,
    [targets.map(({ meetingId }) => meetingId)],
  )
  return rows.map(({ version }) => version)
}
