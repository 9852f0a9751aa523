import { WORKING_ROLE } from '@chibo/migrations'
import { Client, type Pool } from 'pg'
import { StartError } from '../start-error.ts'

interface ServerFacts {
  me: string
  version: number
  versionText: string
  encoding: string
  vietnamese: boolean
  missingExtensions: string[]
}

const EXTENSIONS = ['btree_gist', 'pg_trgm']

/**
 * Looks at a database before anything is written: is it there, and can it hold chibo's schema?
 *
 * @param url connection string
 * @param setting the setting it came from, for the sentence
 * @returns the database user of the connection string
 * @throws StartError naming everything that is missing at once
 */
export async function checkServer(url: string, setting: string): Promise<string> {
  const client = new Client({
    connectionString: url,
    application_name: 'chibo start',
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks shows in the query as well; unheard, the event would end the process.
  client.on('error', () => undefined)
  let facts
  try {
    await client.connect()
    facts = await readFacts(client)
  } catch (error) {
    throw new StartError(`${setting} cannot be used: ${whereOf(client)} ${reasonOf(error)}.`, {
      cause: error,
    })
  } finally {
    await client.end().catch(() => undefined)
  }
  const lacks = [
    facts.version < 180000 && `version 18 or later (it is ${facts.versionText})`,
    facts.encoding !== 'UTF8' && `encoding UTF-8 (it has ${facts.encoding})`,
    !facts.vietnamese && 'the ICU collation vi-x-icu (a PostgreSQL built with ICU)',
    facts.missingExtensions.length > 0 && `the extensions ${facts.missingExtensions.join(' and ')}`,
  ].filter((lack) => lack !== false)
  if (lacks.length > 0)
    throw new StartError(`The database of ${setting} (${whereOf(client)}) lacks ${lacks.join('; ')}.`)
  return facts.me
}

/**
 * Looks at a migrated database as the serving connections see it: do the policies bind them?
 *
 * @param pool the serving pool
 * @throws StartError when row-level security could be passed by
 */
export async function checkWorkingRole(pool: Pool): Promise<void> {
  let row
  try {
    const result = await pool.query<{ role: string; passes: boolean; owns: string | null }>(
      `select current_user as role, r.rolsuper or r.rolbypassrls as passes,
              (select min(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                  and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns
         from pg_roles r where r.rolname = current_user`,
    )
    row = result.rows[0]
  } catch (error) {
    throw new StartError(`The database user may not work as ${WORKING_ROLE}: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
  const { role, passes, owns } = row ?? { role: 'unknown', passes: true, owns: null }
  if (role === WORKING_ROLE && !passes && owns === null) return
  const why =
    role !== WORKING_ROLE
      ? `the connections work as ${role} instead`
      : passes
        ? 'it is a superuser or has BYPASSRLS'
        : `it owns the table ${owns}, or is a member of its owner`
  throw new StartError(
    `Refusing to serve: the working role ${WORKING_ROLE} could pass the row policies by, because ${why}.`,
  )
}

async function readFacts(client: Client): Promise<ServerFacts> {
  const result = await client.query<ServerFacts>(
    `select current_user as me,
            current_setting('server_version_num')::int as version,
            current_setting('server_version') as "versionText",
            current_setting('server_encoding') as encoding,
            exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese,
            array(select e from unnest($1::text[]) e
                   where e not in (select name from pg_available_extensions)) as "missingExtensions"`,
    [EXTENSIONS],
  )
  const row = result.rows[0]
  if (row === undefined) throw new Error('gave no answer')
  return row
}

function whereOf(client: Client): string {
  return `${client.database ?? ''} on ${client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`}`
}

/** The driver's reason without its stack; several addresses tried at once come as one error without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED') return 'does not answer (connection refused)'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has no such host'
  if (code === 'ENOENT') return 'does not answer (no such socket)'
  return `says: ${error.message.replace(/\.$/, '')}`
}
