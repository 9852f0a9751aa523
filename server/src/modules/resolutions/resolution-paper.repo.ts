import { resolutionPaper, type ResolutionPaper } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { paperOf } from './resolution-paper.entity.ts'

/** Of what a paper tells, and to whom. */
export interface AskedPaper {
  /** of a resolution that the caller may read */
  readonly resolutionId: string
  /** of a supplement to it; undefined: the resolution itself */
  readonly ordinal: number | undefined
  /** ISO; the day of what bears none yet */
  readonly today: string
  /** whether the caller reads the records that it rests on */
  readonly withRecords: boolean
}

/** What a resolution says on paper; undefined where there is no such supplement. */
export async function findPaper(
  executor: Transaction<DB>,
  { resolutionId, ordinal, today, withRecords }: AskedPaper,
): Promise<ResolutionPaper | undefined> {
  const paper = paperOf({
    resolutionId: sql`${resolutionId}::uuid`,
    ordinal: sql`${ordinal ?? null}::smallint`,
    today: sql`${today}::date`,
    withRecords: sql`${withRecords}::boolean`,
  })
  const { rows } = await sql<{ paper: unknown }>`select ${paper} as paper`.execute(executor)
  const told = rows[0]?.paper
  return told == null ? undefined : resolutionPaper.parse(told)
}
