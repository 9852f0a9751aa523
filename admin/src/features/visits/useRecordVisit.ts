import { recordVisitInput } from '@chibo/shared'
import { useSend } from '../../app/client/useSend.ts'
import { currentLocale } from '../../app/i18n/locale.ts'
import { RecordVisitDocument } from '../../gql/graphql.ts'
import type { RecordVisitInput } from '../../gql/graphql.ts'
import { itemProblems } from '../scorecards/itemFaults.ts'
import type { Criterion } from '../scorecards/scorecardDraft.ts'
import { fieldValue, placeFaults } from './visitDraft.ts'

/** Sends visits, checking their scores by the criteria of the form. */
export function useRecordVisit(criteria: () => readonly Criterion[]) {
  return useSend({
    document: RecordVisitDocument,
    schema: recordVisitInput,
    pick: (data) => data.recordVisit,
    faultsOf: ({ scorecard }: RecordVisitInput) =>
      scorecard
        ? itemProblems(criteria(), scorecard.items, currentLocale()).map(({ path, message }) => ({
            path: ['scorecard', ...path],
            message,
          }))
        : [],
    fields: { place: placeFaults, textAt: fieldValue },
  })
}
