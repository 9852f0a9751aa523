import { QUESTION_FIELDS } from '@chibo/shared'
import type { PreviewedRowFragment } from '../../gql/graphql.ts'

type Told = Pick<PreviewedRowFragment, 'outcome' | 'messages'>

const isQuestion = ({ field }: Told['messages'][number]): boolean =>
  QUESTION_FIELDS.some((one) => one === field)

const open = ({ outcome, messages }: Told) =>
  outcome === 'UNDECIDED' ? messages.filter(({ weight }) => weight === 'UNDECIDED') : []

/** Whether a row waits for what a text of the file means, which is decided once for all rows that carry it. */
export const waitsForText = (row: Told): boolean => open(row).some(isQuestion)

/** Whether a row waits for nothing but whom it means. */
export const waitsForPerson = (row: Told): boolean => open(row).length > 0 && !waitsForText(row)
