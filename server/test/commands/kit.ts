import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { backupCommand } from '../../src/commands/backup.ts'
import type { Command } from '../../src/commands/command.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { readConfig } from '../../src/config.ts'
import { createSealer } from '../../src/database/sealed.ts'
import type { Database } from '../../src/database/pool.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { SECRET, TODAY } from '../kit/app.ts'
import { startProgram } from '../kit/program.ts'

/** Runs a command on a database, as a process of its own. */
export function chibo(url: string, args: string[]): ReturnType<typeof startProgram>['ended'] {
  return startProgram({ DATABASE_URL: url, CHIBO_SECRET: SECRET }, ['cli.ts', ...args]).ended
}

/** Runs `chibo backup` in this process; answers what it printed, rejects with its refusal. */
export const backup = within(backupCommand)
/** The same with `chibo restore`. */
export const restore = within(restoreCommand)

function within(command: Command): (url: string, args: string[], secret?: string) => Promise<string> {
  return async (url, args, secret = SECRET) => {
    const lines: string[] = []
    await command.run(args, {
      config: () => readConfig({ DATABASE_URL: url, CHIBO_SECRET: secret }),
      print: (line) => lines.push(line),
      progress: () => undefined,
    })
    return lines.join('\n')
  }
}

/** Loads Lộc Bình, with what other tables hold in a program that is used. */
export async function fill(db: Database): Promise<void> {
  await loadDemo(db, { today: TODAY, places: ['loc-binh'], sealer: createSealer(SECRET) })
}

/** Runs a statement and answers its rows. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows
  } finally {
    await client.end()
  }
}

/** Names of all tables that are in `public`, whatever made them. */
export async function tableNames(url: string): Promise<string[]> {
  const rows = await ask(
    url,
    `select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`,
  )
  return rows.map(({ name }) => String(name))
}

/** Everything that a database holds, as a digest a table, generated columns with it; and where its numbers go on. */
export async function contents(url: string): Promise<Record<string, unknown>[]> {
  const tables = (await tableNames(url)).map((name) => {
    const row = name === 'schema_migration' ? `(to_jsonb(t) - 'applied_at')::text` : 't::text'
    return `select '${name}' as name, count(*), md5(string_agg(${row}, '|' order by ${row} collate "C")) as held from public."${name}" t`
  })
  const sequences = `select sequencename, last_value, start_value::text from pg_sequences where schemaname = 'public'`
  return ask(url, `${[...tables, sequences].join(' union all ')} order by 1`)
}

/** What keeps the contents right: constraints and triggers, with their states. */
export async function guards(url: string): Promise<Record<string, unknown>[]> {
  return ask(
    url,
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition, convalidated::text as state
       from pg_constraint where connamespace = 'public'::regnamespace
     union all
     select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled::text from pg_trigger where not tgisinternal
     order by 1, 2, 3`,
  )
}

/** The text inside a backup. */
export function textOf(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8')
}

/** Writes another text in the place of the one inside a backup. */
export function rewrite(path: string, to: string, change: (text: string) => string): string {
  writeFileSync(to, gzipSync(change(textOf(path))))
  return to
}
