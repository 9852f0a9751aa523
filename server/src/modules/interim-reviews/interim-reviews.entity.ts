import { entity } from '../../graphql/define.ts'

/** Columns of a review that fields read. */
export type InterimReviewColumn =
  | 'id'
  | 'unit_id'
  | 'month'
  | 'facts'
  | 'results'
  | 'shortcomings'
  | 'causes'
  | 'lessons'
  | 'state'
  | 'done_at'
  | 'version'

/** The interim review of a month of a unit; read where its meetings are. */
export const InterimReview = entity<InterimReviewColumn>({
  name: 'InterimReview',
  prefix: 'ireview',
  table: 'interim_review',
  scope: { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
  placement: { unit: 'unit_id' },
})

/** A task as a review tells it; shows with it. Rows: of its facts. */
export const InterimReviewTask = entity<
  | 'id'
  | 'title'
  | 'key'
  | 'owner'
  | 'due_on'
  | 'state'
  | 'outcome'
  | 'overdue'
  | 'done_on'
  | 'measure'
  | 'target'
  | 'result_value'
  | 'result'
  | 'cause'
  | 'position'
>({ name: 'InterimReviewTask', scope: { kind: 'part' } })

/** What the facts of a review say in words; shows with it. Rows: the facts. */
export const InterimReviewDraft = entity<'facts'>({ name: 'InterimReviewDraft', scope: { kind: 'part' } })
