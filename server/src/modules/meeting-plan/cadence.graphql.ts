import { sql } from 'kysely'
import type { ArgBuilder } from '@pothos/core'
import type { Types } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { SlotOutcomeEnum } from '../../graphql/enums.ts'
import { decodeId } from '../../graphql/ids.ts'
import { Share } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { fromArg, textArg } from '../../graphql/read/values.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  between,
  Cadence,
  CadenceChild,
  CadenceLine,
  cadenceOf,
  cellsBelow,
  isCell,
  MAX_LINES,
  required,
  yearArg,
  type InYear,
} from './cadence.entity.ts'
import { outcomeIn, outcomesOf, sharesOf, type PeriodSql } from './cadence-outcomes.entity.ts'
import { overlap, ProfessionalMeeting } from './professional.entity.ts'

const MONTH = { name: 'month', count: 12, length: 1 } as const
const QUARTER = { name: 'quarter', count: 4, length: 3 } as const

type Span = typeof MONTH | typeof QUARTER

/** Shares of a year, period by period. */
const met = {
  args: kindArg,
  source: (row: Row<InYear>, cx: Compiling, args: ArgMap): Sql =>
    sharesOf(row, textArg(cx, args, 'kind'), cx),
  order: (share: Row): Sql => sql.ref(`${share.alias}.from`),
  looks: 'below',
} as const

implement(
  Cadence,
  'What the cells in and below a unit held in a year, month by month and quarter by quarter. What they did not hold is found, not entered: a meeting counts whether it was planned or not.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The unit.' }),
    year: f.int({ column: 'year', description: 'The year.' }),
    asOf: f.date({ sql: (_row, cx) => cx.day, description: 'The day by which meetings count.' }),
    cells: f.int({
      sql: (row, cx) => cellsBelow(row, cx).count,
      looks: 'below',
      description: 'Cells that are there on the day and whose meetings the caller may read.',
    }),
    lines: f.many(() => CadenceLine, {
      source: linesOf,
      order: byName,
      looks: 'below',
      description: `Each of these cells, by name; none where there are more than ${String(MAX_LINES)}: then \`byChild\` tells.`,
    }),
    byChild: f.many(() => CadenceChild, {
      source: childrenOf,
      order: byName,
      looks: 'below',
      description: 'The units directly below, by name.',
    }),
    met: f.many(() => Share, {
      ...met,
      description:
        'Of each month or quarter: cells that held it, of those that were to; 0 of 0 before it is over. None for a kind that cells do not hold monthly or quarterly.',
    }),
    share: f.one(() => Share, {
      args: (t) => ({
        kind: t({ type: 'String', required: true, description: 'Code of the kind: `thematic`.' }),
        period: t({
          type: 'Int',
          required: true,
          description: 'Which month, 1–12, or of a kind that is held quarterly which quarter, 1–4.',
        }),
      }),
      source: (row, cx, args) =>
        sharesOf(row, textArg(cx, args, 'kind'), cx, ordinalOf('period', MONTH.count, cx, args)),
      looks: 'below',
      description:
        'Cells that held it, late or together with another one included, of those that were to; 0 of 0 before the period is over.',
    }),
    notMet: f.connection(() => Unit, {
      args: (t) => ({
        ...kindArg(t),
        month: t({ type: 'Int', required: true, description: '1–12.' }),
      }),
      placed: true,
      where: (cell, here, cx, args) =>
        isMissing(cell, here, cx, textArg(cx, args, 'kind'), periodOf(MONTH, here, cx, args)),
      looksUp: true,
      description: 'Cells that did not hold it in a month that is over.',
    }),
    withoutThematic: f.connection(() => Unit, {
      args: (t) => ({ quarter: t({ type: 'Int', required: true, description: '1–4.' }) }),
      placed: true,
      where: (cell, here, cx, args) =>
        isMissing(cell, here, cx, sql`'thematic'`, periodOf(QUARTER, here, cx, args)),
      looksUp: true,
      description: 'Cells without a thematic meeting in a quarter that is over.',
    }),
    overlapping: f.connection(() => Meeting, {
      placed: true,
      where: (meeting, here) => {
        const other = { alias: 'other', asOf: false, col: (name: string) => sql.ref(`other.${name}`) }
        return sql`${meeting.col('held_on')} >= make_date(${here.col('year')}, 1, 1)
          and ${meeting.col('held_on')} < make_date(${here.col('year')} + 1, 1, 1)
          and exists (select from ${sql.id(ProfessionalMeeting.table ?? '')} as other where ${overlap(meeting, other)})`
      },
      description: 'Meetings of the year, of whatever kind, that share time with a professional meeting.',
    }),
  }),
)

implement(CadenceLine, 'A cell in a year.', (f) => ({
  unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The cell.' }),
  outcomes: f.value([SlotOutcomeEnum], {
    args: kindArg,
    sql: (row, cx, args) =>
      sql`array(select o.outcome from ${outcomesOf(row.col('id'), row.col('year'), textArg(cx, args, 'kind'), cx)} as o order by o."from")`,
    looks: 'near',
    description:
      'What became of each month, or quarter, by the day: 12 of a kind that cells hold monthly, 4 of one that they hold quarterly, none of another. NOT_EXPECTED where the cell was not there on the last day.',
  }),
}))

implement(CadenceChild, 'What lies in and below a unit, in a year.', (f) => ({
  unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The unit.' }),
  met: f.many(() => Share, {
    ...met,
    description:
      'Of each month or quarter: cells that held it, of those that were to; 0 of 0 before it is over. None where there are no cells.',
  }),
}))

rootField('cadence', 'one', () => Cadence, {
  description: 'What the cells in and below a unit held in a year; null for what the caller may not see.',
  asOf: true,
  args: (t) => ({
    unit: t({ type: 'ID', required: true, description: 'The unit, a cell itself or above cells.' }),
    ...yearArg(t),
  }),
  source: (_row, cx, args) => {
    const id = cx.param(
      fromArg(required(args, 'unit'), (value, path) => decodeId(['unit'], value, path)),
      'uuid',
    )
    const unit = cx.rows(
      { kind: 'one', target: () => Unit, where: (row) => sql`${row.col('id')} = ${id}` },
      new Map(),
    )
    return sql`(${cadenceOf(unit.there, cx, args)} from ${unit.source} where ${unit.where})`
  },
})

function kindArg(t: ArgBuilder<Types>) {
  return {
    kind: t({ type: 'String', defaultValue: 'regular', description: 'Code of the kind of meetings.' }),
  }
}

function linesOf(row: Row<InYear>, cx: Compiling): Sql {
  const { there, source, where, count } = cellsBelow(row, cx)
  return sql`(select ${there.col('id')} as id, ${there.col('name')} as name, ${row.col('year')} as year
    from ${source} where ${where} and ${count} <= ${sql.lit(MAX_LINES)})`
}

function childrenOf(row: Row<InYear>, cx: Compiling): Sql {
  const { there, source, where } = cx.rows(
    { kind: 'many', target: () => Unit, through: 'parent_id' },
    new Map(),
    Cadence,
    row,
  )
  return sql`(select ${there.col('id')} as id, ${there.col('path')} as path, ${there.col('name')} as name, ${row.col('year')} as year
    from ${source} where ${where})`
}

function byName(row: Row): Sql {
  return sql`${row.col('name')} collate "vi-x-icu", ${row.col('id')}`
}

function isMissing(cell: Row, here: Row, cx: Compiling, kind: Sql, period: PeriodSql): Sql {
  const outcome = outcomeIn(period, cell.col('id'), here.col('year'), kind, cx)
  return sql`${isCell(cell, here, cx)} and ${outcome} = 'MISSING'`
}

function periodOf({ name, count, length }: Span, row: Row, cx: Compiling, args: ArgMap): PeriodSql {
  const ordinal = ordinalOf(name, count, cx, args)
  const from = sql`make_date(${row.col('year')}, (${ordinal} - 1) * ${sql.lit(length)} + 1, 1)`
  return { from, until: sql`(${from} + make_interval(months => ${sql.lit(length)}))::date` }
}

function ordinalOf(name: string, count: number, cx: Compiling, args: ArgMap): Sql {
  return cx.param(fromArg(required(args, name), between(1, count)), 'integer')
}
