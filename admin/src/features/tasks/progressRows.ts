import { describeProblem, problemsOf, reportTaskProgressInput } from '@chibo/shared'
import type { Locale } from '@chibo/shared'
import type { ZodSafeParseResult } from 'zod'
import type { TaskProgressInput } from '../../gql/graphql.ts'

/** A task whose progress is told beside that of others, as it stands. */
export interface ProgressTask {
  readonly id: string
  readonly version: number
  readonly progress: number
  readonly resultValue: number | null
}

/** What somebody says of one task; undefined: nothing is typed there. */
export interface ProgressEdit {
  /** per cent */
  readonly progress: number | undefined
  readonly value: number | undefined
  readonly text: string
}

/** What is wrong with a row, by its fields; what is about the whole of it under `row`. */
export type RowFaults = Readonly<Record<string, readonly string[]>>

/** A row as it is sent. */
export interface SentRow {
  readonly id: string
  readonly input: TaskProgressInput
}

/** A row before anything is said. */
export const asTold = ({ progress, resultValue }: ProgressTask): ProgressEdit => ({
  progress,
  value: resultValue ?? undefined,
  text: '',
})

/** What a row says anew; undefined where it says what stands there already. */
export function rowOf(task: ProgressTask, edit: ProgressEdit): TaskProgressInput | undefined {
  const before = asTold(task)
  const said = {
    ...(edit.progress !== undefined && edit.progress !== before.progress && { progress: edit.progress }),
    ...(edit.value !== undefined && edit.value !== before.value && { value: edit.value }),
    ...(edit.text.trim() !== '' && { text: edit.text.trim() }),
  }
  if (Object.keys(said).length === 0) return undefined
  return { taskId: task.id, expectedVersion: task.version, ...said }
}

/** Rows that say something, in the order of the tasks. */
export function changedRows(
  tasks: readonly ProgressTask[],
  edits: ReadonlyMap<string, ProgressEdit>,
): SentRow[] {
  return tasks.flatMap((task) => {
    const edit = edits.get(task.id)
    const input = edit && rowOf(task, edit)
    return input ? [{ id: task.id, input }] : []
  })
}

/** The fields of a row that show what is wrong with them. */
export const PROGRESS_FIELDS = ['progress', 'value', 'text']

function placed(
  problems: readonly { readonly path: readonly string[]; readonly message: string }[],
  fields: readonly string[],
): RowFaults {
  const faults: Record<string, string[]> = {}
  for (const { path, message } of problems) {
    const field = path.find((step) => fields.includes(step)) ?? 'row'
    ;(faults[field] ??= []).push(message)
  }
  return faults
}

/**
 * What the rules find wrong with a row that was checked by itself; undefined: nothing.
 *
 * @param fields those that show it
 */
export function rowProblems(
  parsed: ZodSafeParseResult<unknown>,
  locale: Locale,
  fields: readonly string[],
): RowFaults | undefined {
  if (parsed.success) return undefined
  const problems = problemsOf(parsed.error)
  return placed(
    problems.map((problem) => ({ path: problem.path, message: describeProblem(problem, locale) })),
    fields,
  )
}

/** What the rules find wrong with a row before it is sent; undefined: nothing. */
export const faultsBefore = ({ input }: SentRow, locale: Locale): RowFaults | undefined =>
  rowProblems(reportTaskProgressInput.safeParse({ tasks: [input] }), locale, PROGRESS_FIELDS)

/** What the server says of a row. */
export interface ProgressResult {
  readonly index: number
  readonly id: string | null
  readonly userErrors: readonly {
    readonly code: string
    readonly path: readonly string[]
    readonly message: string
  }[]
}

/** What rows that were sent came to: which were stored, what is wrong with the others, whether somebody changed one meanwhile. */
export function settled(
  sent: readonly { readonly id: string }[],
  results: readonly ProgressResult[],
  fields: readonly string[],
): {
  readonly stored: ReadonlySet<string>
  readonly faults: ReadonlyMap<string, RowFaults>
  readonly isStale: boolean
} {
  const rows = results.flatMap((result) => {
    const row = sent[result.index]
    return row ? [{ ...result, task: row.id }] : []
  })
  return {
    stored: new Set(rows.flatMap(({ id, task }) => (id === null ? [] : [task]))),
    faults: new Map(
      rows.flatMap(({ userErrors, task }) =>
        userErrors.length > 0 ? [[task, placed(userErrors, fields)] as const] : [],
      ),
    ),
    isStale: rows.some(({ userErrors }) => userErrors.some(({ code }) => code === 'CONFLICT')),
  }
}
