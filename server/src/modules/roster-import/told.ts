import {
  describeProblem,
  withFieldLabels,
  type ErrorCode,
  type ImportMappingTold,
  type ImportReport,
  type Locale,
  type Problem,
} from '@chibo/shared'
import { encodeId } from '../../graphql/ids.ts'
import type { MappingOfBatch } from './mappings.repo.ts'
import type { RosterReport } from './reports.repo.ts'

/** A problem with its sentence. */
export interface ToldProblem {
  readonly code: ErrorCode
  readonly message: string
}

/** Tells a report in a language. */
export function toldReport(
  { id, state, sender, mapping, counts, progress, problem, alarms, rows }: RosterReport,
  locale: Locale,
): ImportReport {
  const errors = rows.flatMap(({ row, messages }) =>
    messages
      .filter(({ weight }) => weight === 'ERROR' || weight === 'UNDECIDED')
      .map(({ field, code, values }) => ({
        row,
        column: field,
        ...told({ code, path: [], values: values ?? {} }, locale),
      })),
  )
  return {
    batchId: encodeId('import', id),
    state,
    ...counts,
    progress,
    sender,
    mapping: toldMapping(mapping),
    problem: problem && told(problem, locale),
    alarms: alarms.map((alarm) => told(alarm, locale)),
    errors,
  }
}

/** Tells of an earlier file whose decisions were taken over. */
export function toldMapping(mapping: MappingOfBatch | null): ImportMappingTold | null {
  return (
    mapping && { id: encodeId('mapping', mapping.id), sender: mapping.sender ?? '', usedAt: mapping.usedAt }
  )
}

/** A problem's sentence; fields are named as on screen. */
export function told(problem: Problem, locale: Locale): ToldProblem {
  return { code: problem.code, message: describeProblem(withFieldLabels(problem), locale) }
}
