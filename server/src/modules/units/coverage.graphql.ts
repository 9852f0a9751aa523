import { ProblemError } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { decodeId } from '../../graphql/ids.ts'
import type { Arg } from '../../graphql/read/arguments.ts'
import type { Compiling, LinkPlan, Row, Sql } from '../../graphql/read/entity.ts'
import { scopePredicate } from '../../graphql/read/scope.ts'
import { fromArg } from '../../graphql/read/values.ts'
import { Coverage } from './coverage.entity.ts'
import { Unit } from './units.entity.ts'

const WEEKS_MAX = 520

implement(
  Coverage,
  'How working groups cover the cells directly below a unit on a day. Cells that nobody covers are found, not entered.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The unit.' }),
    asOf: f.date({ sql: (_row, cx) => cx.day, description: 'The day.' }),
    cells: f.int({
      sql: (row, cx) => countCells(row, cx),
      looks: 'near',
      description: 'Cells directly below whose working groups the caller may read.',
    }),
    covered: f.int({
      sql: (row, cx) => countCells(row, cx, (cell) => sql`${coveringGroups(cell, cx)} > 0`),
      looks: 'near',
      description: 'Of these, cells covered by at least one group.',
    }),
    uncovered: f.connection(() => Unit, {
      ...cellsWhere((cell, cx) => sql`${coveringGroups(cell, cx)} = 0`),
      description: 'Cells that no group covers.',
    }),
    doublyCovered: f.connection(() => Unit, {
      ...cellsWhere((cell, cx) => sql`${coveringGroups(cell, cx)} > 1`),
      description: 'Cells that more than one group covers.',
    }),
    notVisited: f.connection(() => Unit, {
      args: (t) => ({
        weeks: t({
          type: 'Int',
          required: true,
          description: `How many weeks back, 1–${String(WEEKS_MAX)}.`,
        }),
      }),
      through: 'parent_id',
      where: (cell, _here, cx, args) => {
        const since = sql`${cx.day} - 7 * ${cx.param(fromArg(required(args.get('weeks')), readWeeks), 'integer')}`
        return sql`${isCell(cell, cx)} and ${coveringGroups(cell, cx)} > 0 and not exists (
          select from visit as paid where paid.unit_id = ${cell.col('id')} and paid.visited_on > ${since} and paid.visited_on <= ${cx.day})`
      },
      description: 'Covered cells without any visit in the weeks up to the day.',
    }),
  }),
)

function cellsWhere(condition: (cell: Row, cx: Compiling) => Sql): Pick<LinkPlan, 'through' | 'where'> {
  return {
    through: 'parent_id',
    where: (cell, _here, cx) => sql`${isCell(cell, cx)} and ${condition(cell, cx)}`,
  }
}

function countCells(row: Row, cx: Compiling, condition?: (cell: Row) => Sql): Sql {
  const link: LinkPlan = {
    kind: 'many',
    target: () => Unit,
    through: 'parent_id',
    where: (cell) => (condition ? sql`${isCell(cell, cx)} and ${condition(cell)}` : isCell(cell, cx)),
  }
  return cx.rows(link, new Map(), Coverage, row).count
}

/** A cell of which the viewer may read the working groups: whether it is covered says something of them. */
function isCell(unit: Row, cx: Compiling): Sql {
  const scope = {
    kind: 'path',
    column: 'path',
    asOfColumn: 'gate_path',
    permission: 'workGroup.read',
    outline: false,
  } as const
  return sql`${unit.col('kind_code')} = 'cell' and ${scopePredicate(scope, unit, cx)}`
}

/**
 * How many groups cover a cell on the day. The group's range is looked up assignment by assignment: asked for in a join,
 * all groups that exist on the day were gathered for each cell.
 */
function coveringGroups(cell: Row, cx: Compiling): Sql {
  const groupHolds = sql`(select covering.during @> ${cx.day} from work_group as covering where covering.id = cover.work_group_id)`
  return sql`(select count(distinct cover.work_group_id) from work_group_assignment as cover
    where cover.unit_id = ${cell.col('id')} and case when cover.during @> ${cx.day} then ${groupHolds} end)`
}

function readWeeks(value: unknown, path: readonly string[]): number {
  const weeks = Number(value)
  if (weeks < 1 || weeks > WEEKS_MAX) {
    throw new ProblemError({ code: 'OUT_OF_RANGE', path, values: { min: 1, max: WEEKS_MAX } })
  }
  return weeks
}

function required(arg: Arg | undefined): Arg {
  if (!arg) throw new ProblemError({ code: 'REQUIRED', path: [] })
  return arg
}

rootField('coverage', 'one', () => Coverage, {
  description:
    'How working groups cover the cells directly below a unit; null for what the caller may not see.',
  asOf: true,
  args: (t) => ({ unit: t({ type: 'ID', required: true, description: 'The unit above the cells.' }) }),
  source: (_row, cx, args) => {
    const id = cx.param(
      fromArg(required(args.get('unit')), (value, path) => decodeId(['unit'], value, path)),
      'uuid',
    )
    const unit = cx.rows(
      { kind: 'one', target: () => Unit, where: (row) => sql`${row.col('id')} = ${id}` },
      new Map(),
    )
    return sql`(select ${unit.there.col('id')} as id, ${unit.there.col('path')} as path from ${unit.source} where ${unit.where})`
  },
})
