import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip, createGzip, type Gzip } from 'node:zlib'
import { z } from 'zod'
import { StartError } from '../start-error.ts'
import { FORMAT } from './manifest.ts'

/**
 * The form of a backup, gzip around lines of text:
 *
 *     chibo backup 1
 *     table {"name":"account","columns":["id","username", …]}
 *     … rows as COPY writes them …
 *     \.
 *     table …
 *     manifest {…}
 *     signature …
 *
 * No row reads `\.`, since COPY doubles a backslash.
 */
export const archive = {
  first: `chibo backup ${String(FORMAT)}\n`,
  table: (head: TableHead) => `table ${JSON.stringify({ name: head.name, columns: head.columns })}\n`,
  tableEnd: '\\.\n',
  manifest: (text: string) => `manifest ${text}\n`,
  signature: (text: string) => `signature ${text}\n`,
}

const tableHead = z.object({ name: z.string(), columns: z.array(z.string()).readonly() })

/** What stands above the rows of a table. */
export type TableHead = z.output<typeof tableHead>

/** A piece of a backup as it is read. */
export type Part =
  | { readonly type: 'table'; readonly head: TableHead }
  | { readonly type: 'rows'; readonly bytes: Buffer }
  | { readonly type: 'end' }
  | { readonly type: 'manifest'; readonly text: string }
  | { readonly type: 'signature'; readonly text: string }

/** Bytes that are worked on at a time. */
const CHUNK = 256 * 1_024
/** No line between tables is longer. */
const LINE_MAX = 16 * 1_024 * 1_024

/** Presses what is written; half as strong as the usual level takes a third of its time. */
export function compress(): Gzip {
  return createGzip({ level: 3, chunkSize: CHUNK })
}

/**
 * Reads a backup from its beginning to its end, a piece at a time.
 *
 * @throws StartError when the file cannot be read, is no backup, or is damaged as far as its form shows that
 */
export async function* readParts(path: string): AsyncGenerator<Part, undefined> {
  let rest: Buffer = Buffer.alloc(0)
  let isInRows = false
  let isFirst = true
  for await (const chunk of unzipped(path)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      if (isInRows) {
        const end = endOfRows(rest)
        const bytes = rest.subarray(0, end ?? rest.lastIndexOf(0x0a) + 1)
        if (bytes.length > 0) yield { type: 'rows', bytes }
        rest = rest.subarray(bytes.length)
        if (end === undefined) break
        rest = rest.subarray(archive.tableEnd.length)
        isInRows = false
        yield { type: 'end' }
      } else {
        const end = rest.indexOf(0x0a)
        if (end < 0 && rest.length > LINE_MAX) throw isFirst ? foreign(path) : damaged(path)
        if (end < 0) break
        const line = rest.toString('utf8', 0, end)
        rest = rest.subarray(end + 1)
        if (isFirst) checkFirst(line, path)
        else {
          const part = partOf(line, path)
          isInRows = part.type === 'table'
          yield part
        }
        isFirst = false
      }
    }
  }
  if (isFirst) throw foreign(path)
  if (rest.length > 0 || isInRows) throw damaged(path)
}

/** Where the line stands that ends the rows; what is given begins with the beginning of a line. */
function endOfRows(bytes: Buffer): number | undefined {
  if (bytes.subarray(0, archive.tableEnd.length).equals(Buffer.from(archive.tableEnd))) return 0
  const before = bytes.indexOf(`\n${archive.tableEnd}`)
  return before < 0 ? undefined : before + 1
}

function checkFirst(line: string, path: string): void {
  const format = /^chibo backup (\d{1,9})$/.exec(line)?.[1]
  if (format === undefined) throw foreign(path)
  if (Number(format) !== FORMAT)
    throw new StartError(
      `${path} is a backup of form ${format}, and this program reads form ${String(FORMAT)}; use the program that made it, or a later one.`,
    )
}

function partOf(line: string, path: string): Part {
  const [type, text] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
  if (type === 'manifest' || type === 'signature') return { type, text }
  const head = type === 'table' ? tableHead.safeParse(parsed(text)) : undefined
  if (head?.success !== true) throw damaged(path)
  return { type: 'table', head: head.data }
}

/** JSON of a file; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* unzipped(path: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK })
  // Its errors reach whoever reads the end of it.
  pipeline(createReadStream(path, { highWaterMark: CHUNK }), gunzip, () => undefined)
  try {
    yield* gunzip
  } catch (error) {
    throw reasonOf(error, path)
  }
}

function reasonOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code === 'ENOENT') return new StartError(`There is no file ${path}.`)
  if (code === 'Z_BUF_ERROR') return new StartError(`The backup ${path} is cut short: its end is missing.`)
  if (error.message === 'incorrect header check') return foreign(path)
  if (code.startsWith('Z_')) return damaged(path)
  if (/^E[A-Z]+$/.test(code)) return new StartError(`${path} cannot be read (${code}).`, { cause: error })
  return error
}

/** What is said of a backup that is not as it was written. */
export function damaged(path: string): StartError {
  return new StartError(`The backup ${path} is damaged: it is not as it was written.`)
}

function foreign(path: string): StartError {
  return new StartError(`${path} is no backup of chibo, or damaged at its beginning.`)
}
