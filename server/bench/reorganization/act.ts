import { z } from 'zod'
import { createToday } from '../../src/clock.ts'
import { findApprover } from '../../src/commands/import/approver.ts'
import { findAccountIdentity } from '../../src/auth/viewers/identities.repo.ts'
import { createViewer } from '../../src/auth/viewers/viewer.ts'
import { readConfig } from '../../src/config.ts'
import { connect, type Connections } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { decodeId, encodeId } from '../../src/graphql/ids.ts'
import { HOLDINGS } from '../../src/holdings.ts'
import { createAuditor } from '../../src/modules/audit/index.ts'
import { importReorganization, planDraft, readFiles } from '../../src/modules/reorganization-import/index.ts'
import { EffectsService, reachEverything } from '../../src/modules/reorganizations/index.ts'
import { derivedKey } from '../../src/secret.ts'
import { SECRET } from '../contenders/index.ts'
import { cpuOf } from '../processes.ts'
import type { Told } from './acts.ts'
import { HEAD, nationalFiles } from './national.ts'

// node act.ts reorganize|reverse USERNAME: a process of its own, as the command line is one; see acts.ts.

/** What PostgreSQL knows our connections by. */
const NAME = 'chibo reorganization'
const Arguments = z.tuple([z.enum(['reorganize', 'reverse']), z.string()])
const [what, username] = Arguments.parse(process.argv.slice(2))
const url = z.string().parse(process.env['DATABASE_URL'])
const config = readConfig({ NODE_ENV: 'production', DATABASE_URL: url, CHIBO_SECRET: SECRET })
const today = createToday(undefined)()
const sealer = createSealer(SECRET)

let began = { at: performance.now(), cpu: 0 }
const connections = connect(url, { name: NAME, size: 2 })
try {
  if (what === 'reorganize') await reorganize(connections)
  else await reverse(connections)
} finally {
  await connections.close()
}

/** CPU seconds that this process has used, and PostgreSQL on its behalf. */
async function cpuUsed(): Promise<number> {
  const { rows } = await connections.pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = $1',
    [NAME],
  )
  const { user, system } = process.cpuUsage()
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), (user + system) / 1_000_000)
}

async function begin(): Promise<void> {
  began = { cpu: await cpuUsed(), at: performance.now() }
}

/** Says that a phase is over, and lets the next one begin. */
async function tell(phase: Told['phase'], counts: Told['counts'] = {}): Promise<void> {
  const told: Told = {
    phase,
    seconds: (performance.now() - began.at) / 1_000,
    cpu: (await cpuUsed()) - began.cpu,
    memory: process.resourceUsage().maxRSS / 1_000,
    counts,
  }
  console.log(JSON.stringify(told))
  await begin()
}

async function reorganize(connections: Connections): Promise<void> {
  const { db } = connections
  const approver = await findApprover(connections, { config, holdings: HOLDINGS, today }, username)
  await begin()
  const files = nationalFiles()
  // Part of what follows, taken alone: it leaves nothing.
  await inTransaction(db, async (tx) => {
    await reachEverything(tx)
    await planDraft(tx, HEAD, readFiles(files), sealer)
  })
  await tell('PLAN')
  const { reorganizationState, consequences, errors } = await importReorganization(
    { db, sealer, holdings: HOLDINGS, today },
    {
      files,
      head: HEAD,
      isDryRun: false,
      approver: {
        mayApprove: approver.mayApprove,
        approve: async (id, version) => {
          await tell('PREVIEW')
          return approver.approve(id, version)
        },
      },
    },
  )
  if (reorganizationState !== 'EFFECTIVE') throw new Error(`It has no effect: ${errors[0]?.message ?? ''}`)
  await tell(
    'EFFECT',
    Object.fromEntries(
      consequences.map(({ subject, change, count }) => [`${subject} ${change}`, count] as const),
    ),
  )
}

async function reverse({ db, pool }: Connections): Promise<void> {
  const identity = await findAccountIdentity(pool, username, today)
  if (!identity) throw new Error(`There is no account ${username}.`)
  const { rows } = await pool.query<{ id: string; version: number }>(
    `select id, version from reorganization where state = 'EFFECTIVE'`,
  )
  const [done] = rows
  if (!done) throw new Error('No reorganization has effect.')
  const effects = new EffectsService({
    db,
    decodeId: (prefix, id, path) => decodeId([prefix], id, path),
    auditRecord: createAuditor(derivedKey(SECRET, 'chibo/audit/changes/v1')),
    accessChanged: () => undefined,
    holdings: HOLDINGS,
    open: (sealed) => sealer.open(sealed),
  })
  await begin()
  const outcome = await effects.reverseReorganization(
    { id: encodeId('reorg', done.id), expectedVersion: done.version },
    { viewer: createViewer(identity), requestId: 'bench', today, now: new Date(), idempotency: null },
  )
  if (!outcome.ok || outcome.result.correctionId !== '')
    throw new Error(`It was not reversed: ${JSON.stringify(outcome)}`)
  await tell('REVERSE')
}
