import { Readable } from 'node:stream'
import { covers, importDecisions, privateFieldOf, type Locale, type MemberPrivateField } from '@chibo/shared'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import { forbidden, notFound } from '../../use-cases/refusals.ts'
import { BYTE_ORDER_MARK, csvField } from '../member-lists/index.ts'
import { readRows, type SheetRow } from '../spreadsheets/index.ts'
import type { RosterImports } from './imports.service.ts'
import { recordOpened } from './opened.ts'
import { openFile, type FileReading, type ReadSheet } from './opening.ts'
import { keptFile } from './pieces.repo.ts'
import type { ToldRow } from './reports.repo.ts'
import { told } from './told.ts'

/** A file of rows to be corrected and sent again. */
export interface RejectedFile {
  readonly name: string
  readonly stream: Readable
}

/** Who asks for it. */
export interface RejectedCaller {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly requestId: string
}

const REASON = { vi: 'Lý do', en: 'Reason' } as const
/** Rows whose reasons are fetched at a time. */
const FETCHED = 1_000

/** Rows of a batch that were not taken in, as they stand in its file, each with its reasons: read from the file once more. */
export class RejectedRows {
  private readonly db: Database
  private readonly imports: RosterImports

  constructor(db: Database, imports: RosterImports) {
    this.db = db
    this.imports = imports
  }

  /**
   * Cells are given as they stand, sensitive ones too: to those alone who may read these where the file was taken in. That they
   * were is in the audit before this resolves.
   *
   * @throws ProblemError NOT_FOUND for a batch that the caller may not see, or whose file is gone; FORBIDDEN
   */
  async open(id: string, caller: RejectedCaller): Promise<RejectedFile> {
    const { viewer, locale } = caller
    const batch = await this.imports.find(id, viewer)
    if (!covers(viewer, 'member.readPrivate', batch.unitPath)) throw forbidden('id')
    const source = await keptFile(this.db, viewer.allRanges, batch)
    const closing = new AbortController()
    const file = await openFile(source, importDecisions.parse(batch.decisions), closing.signal)
    if (!('sheets' in file)) throw notFound('id')
    await recordOpened(this.db, batch, { rows: batch.badRows, fields: fieldsOf(file) }, caller)
    const name = `${batch.fileName.replace(/\.\w+$/, '')} - ${REASON[locale]}.csv`
    const stream = Readable.from(this.lines(id, viewer, file, locale, closing.signal), { objectMode: false })
    stream.once('close', () => closing.abort())
    return { name, stream }
  }

  private async *lines(
    id: string,
    viewer: Viewer,
    file: FileReading,
    locale: Locale,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK
    for (const one of file.sheets) yield* this.ofSheet(id, viewer, file, one, locale, signal)
  }

  private async *ofSheet(
    id: string,
    viewer: Viewer,
    { source, format }: FileReading,
    { sheet, name, layout }: ReadSheet,
    locale: Locale,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const width = layout.columns.length
    yield line([...layout.columns.map(({ heading }) => heading), REASON[locale]])
    let told = await this.after(id, viewer, sheet, 0)
    for await (const rows of readRows(source, format, { sheet: name, signal })) {
      let text = ''
      for (const row of rows) {
        if (told[0]?.row !== row.row) continue
        const reason = told.shift()
        if (reason) text += line([...cellsOf(row, width), reasonOf(reason, locale)])
        if (told.length === 0) told = await this.after(id, viewer, sheet, row.row)
      }
      if (text !== '') yield text
      if (told.length === 0) return
    }
  }

  /** The next rows of a sheet that were not taken in. */
  private async after(id: string, viewer: Viewer, sheet: number, row: number): Promise<ToldRow[]> {
    return inScope(this.db, viewer.allRanges, async (tx) => {
      const { rows } = await sql<ToldRow>`
        select sheet, row, outcome, messages from import_row
        where batch_id = ${id} and sheet = ${sheet} and row > ${row} and outcome in ('UNDECIDED', 'REJECTED')
        order by sheet, row limit ${FETCHED}`.execute(tx)
      return rows
    })
  }
}

function fieldsOf({ sheets }: FileReading): MemberPrivateField[] {
  const fields = sheets.flatMap(({ layout }) => layout.columns.flatMap(({ field }) => field ?? []))
  return [...new Set(fields.flatMap((field) => privateFieldOf(field) ?? []))].sort()
}

function cellsOf({ cells }: SheetRow, width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '')
}

function reasonOf({ messages }: ToldRow, locale: Locale): string {
  return messages
    .filter(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED')
    .map(
      ({ code, values, field }) =>
        told({ code, path: [], values: { ...values, ...(field && { field }) } }, locale).message,
    )
    .join(' ')
}

function line(cells: readonly string[]): string {
  return `${cells.map(csvField).join(',')}\r\n`
}
