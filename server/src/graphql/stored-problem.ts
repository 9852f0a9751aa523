import { describeProblem, ERROR_MESSAGES, LOCALES, withFieldLabels, type ErrorCode } from '@chibo/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import { entity, implement } from './define.ts'
import { ErrorCodeEnum } from './enums.ts'
import { jsonText, type WriteText } from './read/answer.ts'
import type { Sql } from './read/entity.ts'

/** A problem kept with what it is about, as the catalogue tells it. Rows: problem (jsonb), position. */
export const StoredProblem = entity<'problem' | 'position'>({ name: 'Problem', scope: { kind: 'part' } })
implement(StoredProblem, 'What was found wrong with something that is stored.', (f) => ({
  code: f.value(ErrorCodeEnum, {
    sql: (row) => sql`${row.col('problem')} ->> 'code'`,
    description: 'Stable code.',
  }),
  message: f.string({
    sql: (row, cx) => sql`json_build_array(${sql.lit(cx.locale)}, ${row.col('problem')})::text`,
    finish: writeSentence,
    description: "A sentence in the reader's language.",
  }),
}))

const Told = z.tuple([
  z.enum(LOCALES),
  z.object({
    code: z.custom<ErrorCode>((code) => typeof code === 'string' && Object.hasOwn(ERROR_MESSAGES, code)),
    path: z.array(z.string()),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
])

/** Writes the sentence of a problem from a language and the problem, as JSON within a JSON string. */
export function writeSentence(...[text]: Parameters<WriteText>): string {
  const json = z.string().parse(JSON.parse(`"${text}"`))
  const [locale, { values, ...problem }] = Told.parse(JSON.parse(json))
  return jsonText(describeProblem(withFieldLabels({ ...problem, ...(values && { values }) }), locale))
}

/** Problems in a column that holds several, or null, as rows of `StoredProblem`. */
export function problemsIn(column: Sql): Sql {
  return sql`(select told.problem, told.position from jsonb_array_elements(${column}) with ordinality as told (problem, position))`
}

/** The problem in a column that holds one, or null, as a row of it. */
export function problemIn(column: Sql): Sql {
  return sql`(select ${column} as problem, 1 as position where ${column} is not null)`
}
