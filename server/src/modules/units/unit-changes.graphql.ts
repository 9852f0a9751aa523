import { ProblemError, UNIT_CHANGES, UNIT_CHANGE_LABELS } from '@chibo/shared'
import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { UnitChangeKindEnum } from '../../graphql/enums.ts'
import { decodeId } from '../../graphql/ids.ts'
import type { Args } from '../../graphql/lists.ts'
import { labelOf } from '../../graphql/parts.ts'
import type { Arg } from '../../graphql/read/arguments.ts'
import type { ArgMap, Compiling, Row, Run, Sql } from '../../graphql/read/entity.ts'
import { dateValue, fromArg } from '../../graphql/read/values.ts'
import { changesBetween, UnitChange, UnitChangeCount, type Compared } from './unit-changes.entity.ts'
import { stateOn, UnitState } from './unit-states.entity.ts'
import { Unit } from './units.entity.ts'

/** The tree on two days held against each other. */

implement(
  UnitChange,
  'A unit that differs between two days: gone, there since, or under another parent, with other names or code, or of another kind.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The unit.' }),
    changes: f.value([UnitChangeKindEnum], {
      column: 'changes',
      description:
        'What changed. MOVED, RENAMED and KIND_CHANGED may come together; a unit that is gone has what its lineage says, or ENDED.',
    }),
    before: f.one(() => UnitState, {
      source: (row) => stateOn(row.col('id'), row.col('day_before')),
      nullable: true,
      description: 'What it was on the first day; null where it did not exist.',
    }),
    after: f.one(() => UnitState, {
      source: (row) => stateOn(row.col('id'), row.col('day_after')),
      nullable: true,
      description: 'What it was on the second day; null where it did not exist.',
    }),
    predecessors: f.many(() => UnitState, {
      source: (row) => relatives(row, 'predecessor_id', 'successor_id', sql`line.happened_on - 1`),
      order: (unit) => byName(unit),
      unlisted: true,
      description:
        'Units that went into it between the days, as they were before; only those that the caller may see.',
    }),
    successors: f.many(() => UnitState, {
      source: (row) => relatives(row, 'successor_id', 'predecessor_id', sql`line.happened_on`),
      order: (unit) => byName(unit),
      unlisted: true,
      description:
        'Units that it went into between the days, as they were then; only those that the caller may see.',
    }),
  }),
)

implement(UnitChangeCount, 'How many units changed in one way between two days.', (f) => ({
  change: f.value(UnitChangeKindEnum, { column: 'change', description: 'What changed.' }),
  changeLabel: f.string({
    sql: (row, cx) => labelOf(row.col('change'), UNIT_CHANGE_LABELS, cx),
    description: "What it is called, in the reader's language.",
  }),
  units: f.int({ column: 'units', description: 'Of how many units.' }),
}))

/** Units in lineage with one, between its two days, as rows of `UnitState` on the day given for each. */
function relatives(row: Row, they: string, it: string, day: Sql): Sql {
  return sql`(select relative.*, ${day} as day
    from unit_lineage as line cross join lateral unit_as_of(${day}) as relative
    where ${sql.ref(`line.${it}`)} = ${row.col('id')} and relative.id = ${sql.ref(`line.${they}`)}
      and line.happened_on > ${row.col('day_before')} and line.happened_on <= ${row.col('day_after')})`
}

function byName(unit: Row): Sql {
  return sql`${unit.col('name')} collate "vi-x-icu", ${unit.col('day')}, ${unit.col('id')}`
}

const days = (t: ArgBuilder<Types>): Args => ({
  from: t({ type: 'Date', required: true, description: 'The first day.' }),
  to: t({ type: 'Date', required: true, description: 'The second day, not before the first.' }),
  under: t({ type: 'ID', description: 'Only what lay below this unit, or was it, on one of the days.' }),
})

function changes(cx: Compiling, args: ArgMap): Sql {
  return changesBetween(comparedIn(cx, args), cx)
}

function comparedIn(cx: Compiling, args: ArgMap): Compared {
  const [from, to, under] = [args.get('from'), args.get('to'), args.get('under')]
  if (!from || !to) throw new ProblemError({ code: 'REQUIRED', path: ['from'] })
  const id = (of: Arg): Sql =>
    cx.param(
      fromArg(of, (value, path) => decodeId(['unit'], value, path)),
      'uuid',
    )
  return {
    from: cx.param(fromArg(from, dateValue), 'date'),
    to: cx.param((run) => secondDay(from, to, run), 'date'),
    under: under?.isSet() ? id(under) : undefined,
  }
}

/** The argument `to`, not before `from`. */
function secondDay(from: Arg, to: Arg, { variables }: Run): string {
  const [first, second] = [dateValue(from.at(variables), from.path), dateValue(to.at(variables), to.path)]
  if (second < first) throw new ProblemError({ code: 'ENDS_BEFORE_START', path: to.path })
  return second
}

rootField('unitChanges', 'connection', () => UnitChange, {
  description: 'The tree on two days held against each other: the units that differ.',
  args: days,
  source: (_row, cx, args) => changes(cx, args),
})

rootField('unitChangeCounts', 'many', () => UnitChangeCount, {
  description:
    'How many units changed in which way between two days; ways in which none did are left out, and a unit that changed in several is counted for each.',
  args: days,
  looks: 'below',
  source: (_row, cx, args) => {
    const { there, source, where } = cx.rows(
      { kind: 'many', target: () => UnitChange, source: () => changes(cx, args) },
      new Map(),
    )
    return sql`(select change, count(*) as units, array_position(${sql.lit(`{${UNIT_CHANGES.join(',')}}`)}::text[], change) as position
      from ${source} cross join lateral unnest(${there.col('changes')}) as change where ${where} group by change)`
  },
  order: (count) => sql.ref(`${count.alias}.position`),
})
