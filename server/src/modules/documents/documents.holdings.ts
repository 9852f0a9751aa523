import type { Holding } from '../holdings/index.ts'

/** What a unit issued, and what was sent to it, stays with the unit as it was. */
export const documentHoldings: readonly Holding[] = [
  { columns: ['document.unit_id'], stays: 'A document was issued by the unit as it was.' },
  {
    columns: ['document_recipient.unit_id'],
    stays: 'A document was sent to the unit as it was; whoever succeeds it reads it by that.',
  },
  { columns: ['document_run.unit_id'], stays: 'Numbers were taken by the unit as it was.' },
]
