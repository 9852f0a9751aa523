import type { Pool, PoolClient } from 'pg'
import { ChainCheck, SEALED_COLUMNS, type ChainFault, type ChainHead, type ReadSeal } from './audit.chain.ts'

/** What a check of the whole audit came to. */
export interface AuditVerdict {
  readonly records: number
  readonly seals: number
  /** committed records that wait for their seal, as they may for seconds */
  readonly waiting: number
  readonly head: ChainHead
  readonly faults: readonly (ChainFault | StrayFault)[]
}

/** What is wrong with records outside the chain. */
export interface StrayFault {
  readonly kind: 'INSERTED' | 'LATE' | 'REMOVED' | 'LOOKUP'
  readonly sentence: string
}

/** Seals that are read at a time. */
const BATCH = 1_000
/** Records named of a kind of fault at most. */
const NAMED = 20

/**
 * Seals what waits, then checks the whole audit on one snapshot, in bounded memory.
 *
 * @param pool of the owner of the tables, for whom row-level security hides nothing
 * @param kept the head of the chain as it was once
 * @param progress told now and then how many seals were checked
 */
export async function verifyAudit(
  pool: Pool,
  kept: ChainHead | undefined,
  progress?: (seals: number) => void,
): Promise<AuditVerdict> {
  for (let sealed = BATCH; sealed === BATCH;) {
    const { rows } = await pool.query<{ sealed: number }>('select sealed from seal_audit($1)', [BATCH])
    sealed = rows[0]?.sealed ?? 0
  }
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read, read only')
    return await checkAudit(client, kept, progress)
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/** Checks every audit record against its seal and every seal against the one before, as a transaction sees them. */
export async function checkAudit(
  client: PoolClient,
  kept: ChainHead | undefined,
  progress: (seals: number) => void = () => undefined,
): Promise<AuditVerdict> {
  const check = new ChainCheck(kept)
  let seals = 0
  for (let last = 0; ;) {
    const batch = await readSeals(client, last)
    for (const seal of batch) check.add(seal)
    seals += batch.length
    progress(seals)
    last = batch.at(-1)?.number ?? last
    if (batch.length < BATCH) break
  }
  const faults = [...check.finish(), ...(await findStrays(client))]
  const { rows } = await client.query<{ records: number; waiting: number }>(
    'select (select count(*) from audit_record) as records, (select count(*) from audit_unsealed) as waiting',
  )
  const { records = 0, waiting = 0 } = rows[0] ?? {}
  return { records, waiting, seals, head: check.head, faults }
}

/** How a column is read: as the text that was hashed. */
function asText(column: (typeof SEALED_COLUMNS)[number]): string {
  if (column === 'at') return instant('r.at')
  return column === 'recorded_on' ? "to_char(r.recorded_on, 'YYYY-MM-DD')" : `r.${column}::text`
}

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

const SEALS = `select s.number, s.record_id as "recordId", s.form, ${instant('s.sealed_at')} as "sealedAt", s.previous, s.hash,
    case when r.id is not null then array[${SEALED_COLUMNS.map(asText).join(', ')}] end as record
  from audit_seal s left join audit_record r on r.id = s.record_id
  where s.number > $1 order by s.number limit ${String(BATCH)}`

async function readSeals(client: PoolClient, after: number): Promise<ReadSeal[]> {
  const { rows } = await client.query<ReadSeal>(SEALS, [after])
  return rows
}

// A record is announced for sealing by a trigger: one that neither waits nor has a seal came, or lost it, past the server.
const STRAYS: readonly {
  readonly kind: StrayFault['kind']
  readonly says: string
  readonly query: string
}[] = [
  {
    kind: 'INSERTED',
    says: 'has no seal and does not wait for one: it was put in, or its seal was taken away',
    query: `select r.id from audit_record r where not exists (select from audit_seal s where s.record_id = r.id)
      and not exists (select from audit_unsealed u where u.record_id = r.id)`,
  },
  {
    kind: 'LATE',
    says: 'has waited for its seal for more than a minute: no server seals',
    query: `select u.record_id as id from audit_unsealed u join audit_record r on r.id = u.record_id
      where u.since < now() - interval '1 minute' and not exists (select from audit_seal s where s.record_id = u.record_id)`,
  },
  {
    kind: 'REMOVED',
    says: 'was removed before it was sealed',
    query: `select u.record_id as id from audit_unsealed u where not exists (select from audit_record r where r.id = u.record_id)`,
  },
  {
    kind: 'LOOKUP',
    says: 'is not found by the objects it names: its rows in audit_object were changed',
    query: `select coalesce(named.record_id, found.record_id) as id
      from (select r.id as record_id, o.id as object_id from audit_record r, unnest(r.object_ids) as o (id) group by 1, 2) named
      full join audit_object found using (record_id, object_id)
      where named.record_id is null or found.record_id is null group by 1`,
  },
]

async function findStrays(client: PoolClient): Promise<StrayFault[]> {
  const faults: StrayFault[] = []
  for (const { kind, says, query } of STRAYS) {
    const { rows } = await client.query<{ id: string; more: number }>(
      `select id, count(*) over () - ${String(NAMED)} as more from (${query}) as stray order by id limit ${String(NAMED)}`,
    )
    for (const { id } of rows) faults.push({ kind, sentence: `the record ${id} ${says}` })
    const more = rows[0]?.more ?? 0
    if (more > 0) faults.push({ kind, sentence: `${String(more)} more records: each ${says}` })
  }
  return faults
}
