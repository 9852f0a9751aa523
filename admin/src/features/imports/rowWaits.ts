import { QUESTION_FIELDS } from '@chibo/shared'
import type { PreviewedRowFragment } from '../../gql/graphql.ts'

type Told = Pick<PreviewedRowFragment, 'outcome' | 'messages' | 'matchedBy'>

const isQuestion = ({ field }: Told['messages'][number]): boolean =>
  QUESTION_FIELDS.some((one) => one === field)

const open = ({ outcome, messages }: Told) =>
  outcome === 'UNDECIDED' ? messages.filter(({ weight }) => weight === 'UNDECIDED') : []

/** Whether a row waits for what a text of the file means, which is decided once for all rows that carry it. */
export const waitsForText = (row: Told): boolean => open(row).some(isQuestion)

/** Whether a row waits for nothing but whom it means. */
export const waitsForPerson = (row: Told): boolean => open(row).length > 0 && !waitsForText(row)

/** Whether somebody has said whom a row means, or that it means nobody. */
export const isDecided = ({ outcome, messages, matchedBy }: Told): boolean =>
  matchedBy === 'DECISION' ||
  (outcome === 'SKIPPED' && messages.every(({ code }) => code !== 'ROSTER_ROW_SKIPPED'))
