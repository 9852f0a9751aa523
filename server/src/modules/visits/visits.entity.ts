import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { WorkGroup } from '../work-groups/work-groups.entity.ts'

/** A group attended a meeting of a unit. */
export const Visit = entity<
  | 'id'
  | 'work_group_id'
  | 'meeting_id'
  | 'unit_id'
  | 'visited_on'
  | 'advice'
  | 'outside_assignment_reason'
  | 'version'
>({
  name: 'Visit',
  prefix: 'visit',
  table: 'visit',
  scope: { kind: 'unit', column: 'unit_id', permission: 'visit.read' },
  placement: { unit: 'unit_id' },
  listed: (row, cx) => (cx.asOf ? sql`${row.col('visited_on')} <= ${cx.day}` : undefined),
  orders: {
    VISITED_ON_DESC: { columns: [{ name: 'visited_on', type: 'date' }], descending: true, indexed: true },
    VISITED_ON: { columns: [{ name: 'visited_on', type: 'date' }], indexed: true },
  },
  filters: {
    workGroup: {
      input: 'IdFilter',
      description: 'Which group.',
      sql: (row) => row.col('work_group_id'),
      type: 'uuid',
      prefix: 'workgroup',
      target: () => WorkGroup,
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose meeting.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
    },
    visitedOn: {
      input: 'DateFilter',
      description: 'The day.',
      sql: (row) => row.col('visited_on'),
      type: 'date',
    },
  },
})

/** What one visitor remarked. Rows: author_member_id, author_name, author_office, text. */
export const VisitRemark = entity<'author_member_id' | 'author_name' | 'author_office' | 'text' | 'position'>(
  {
    name: 'VisitRemark',
    scope: { kind: 'part' },
  },
)
