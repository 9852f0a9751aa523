import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holds } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { Unit } from '../units/units.entity.ts'

/**
 * A working group. Read where its founding unit may be read, and by the units that it covers: it is addressed to
 * them.
 */
export const WorkGroup = entity<'id' | 'unit_id' | 'ordinal' | 'name' | 'decision_id' | 'during' | 'version'>(
  {
    name: 'WorkGroup',
    prefix: 'workgroup',
    table: 'work_group',
    scope: {
      kind: 'any',
      of: [
        { kind: 'unit', column: 'unit_id', permission: 'workGroup.read' },
        {
          kind: 'addressed',
          paths: (row) =>
            sql`select covered_unit.path from work_group_assignment as cover join unit as covered_unit on covered_unit.id = cover.unit_id where cover.work_group_id = ${row.col('id')}`,
          permission: 'workGroup.read',
        },
      ],
    },
    placement: { unit: 'unit_id' },
    listed: (row, cx) => holds(row, cx),
    orders: { ORDINAL: { columns: [{ name: 'ordinal', type: 'integer' }] } },
    filters: {
      ordinal: {
        input: 'IntFilter',
        description: 'Its number.',
        sql: (row) => row.col('ordinal'),
        type: 'integer',
      },
      covers: {
        input: 'IdFilter',
        description: 'A unit that it covers on the day.',
        sql: (row) => row.col('id'),
        type: 'uuid',
        prefix: 'unit',
        target: () => Unit,
        matches: (row, cx, ids) =>
          isCovering(row, cx, (cover) => sql`${cover.col('unit_id')} = any (${ids})`),
      },
    },
  },
)

/** A serving member of a group; shows with the group. */
export const WorkGroupMember = entity<
  'id' | 'work_group_id' | 'member_id' | 'person_name' | 'person_office' | 'leader' | 'during'
>({
  name: 'WorkGroupMember',
  prefix: 'groupmember',
  table: 'work_group_member',
  scope: { kind: 'via', column: 'work_group_id', target: () => WorkGroup },
  listed: (row, cx) => holds(row, cx),
})

/** Which unit a group covers. Read where the founding unit or the covered unit may be read. */
export const WorkGroupAssignment = entity<
  'id' | 'work_group_id' | 'unit_id' | 'decision_id' | 'during' | 'version'
>({
  name: 'WorkGroupAssignment',
  prefix: 'assignment',
  table: 'work_group_assignment',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'workGroup.read' },
      {
        kind: 'addressed',
        paths: (row) =>
          sql`select founder.path from work_group as founded join unit as founder on founder.id = founded.unit_id where founded.id = ${row.col('work_group_id')}`,
        permission: 'workGroup.read',
      },
    ],
  },
  listed: (row, cx) => holds(row, cx),
})

/** Whether a group covers, on the day, a unit of a kind, as far as the viewer may read its assignments. */
export function isCovering(group: Row, cx: Compiling, which: (cover: Row) => Sql): Sql {
  const { there, source, where } = cx.rows(
    { kind: 'many', target: () => WorkGroupAssignment, where: which },
    new Map(),
  )
  return sql`${group.col('id')} in (select ${there.col('work_group_id')} from ${source} where ${where})`
}
