import type { Received } from '../send.ts'
import type { Program } from './program.ts'

/** Stands in everything that is induced, so that an answer which tells of it is found out. */
export const TELLTALE = 'telltale'

/** What an error thrown inside says in the tests: everything that no answer may. */
export const TELLING = `select * from member_private where path = '/srv/${TELLTALE}/app.ts' at run (/srv/app.ts:1:1)`

/** One thing that goes wrong. */
export interface Fault {
  readonly name: string
  /** status and code of the answer: `503 UNAVAILABLE` */
  readonly expected: string
  /** makes it happen, asks, and makes up for it */
  readonly induce: (program: Program) => Promise<Received>
}

/** Writes a table of faults. */
export function faults(
  rows: readonly (readonly [name: string, expected: string, induce: Fault['induce']])[],
): Fault[] {
  return rows.map(([name, expected, induce]) => ({ name, expected, induce }))
}

/** The status of an answer with the code in it, if it has one. */
export function told({ status, text }: Received): string {
  const code = /"(?:code|reason)":"([A-Z_]+)"/.exec(text)?.[1]
  return code === undefined ? String(status) : `${status} ${code}`
}
