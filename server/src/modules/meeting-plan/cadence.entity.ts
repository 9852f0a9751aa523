import { ProblemError } from '@chibo/shared'
import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { entity } from '../../graphql/define.ts'
import type { Arg } from '../../graphql/read/arguments.ts'
import type { ArgMap, Compiling, Row, Rows, Sql } from '../../graphql/read/entity.ts'
import { scopePredicate } from '../../graphql/read/scope.ts'
import { fromArg } from '../../graphql/read/values.ts'
import { Unit, type UnitColumn } from '../units/units.entity.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** Columns of whatever tells of a unit and a year. */
export type InYear = 'id' | 'path' | 'year'

/** What cells held in a year, and what they did not. Rows: id and path of the unit above them, the year. */
export const Cadence = entity<InYear>({ name: 'Cadence', scope: { kind: 'part' } })

/** A cell in a year. Rows: its id, its name, the year. */
export const CadenceLine = entity<'id' | 'name' | 'year'>({
  name: 'CadenceLine',
  scope: { kind: 'part' },
})

/** What lies in and below a unit directly below, in a year. Rows: id, path and name of it, the year. */
export const CadenceChild = entity<InYear | 'name'>({ name: 'CadenceChild', scope: { kind: 'part' } })

/** Cells of which everything is told at once; of more, `byChild` tells. */
export const MAX_LINES = 2_000

/** The cells in and below a unit on the day whose meetings the viewer may read. */
export function cellsBelow(unit: Row<InYear>, cx: Compiling): Rows {
  return cx.rows({ kind: 'many', target: () => Unit, placed: true, where: isCell }, new Map(), Cadence, unit)
}

/** Whether a unit is a cell of which the viewer may read the meetings: what it did not hold says something of them. */
export function isCell(unit: Row, _here: Row, cx: Compiling): Sql {
  const scope = {
    kind: 'path',
    column: 'path',
    asOfColumn: 'gate_path',
    permission: 'meeting.read',
    outline: false,
  } as const
  return sql`${unit.col('kind_code')} = 'cell' and ${scopePredicate(scope, unit, cx)}`
}

/** The argument that says which year. */
export function yearArg(t: ArgBuilder<Types>) {
  return {
    year: t({
      type: 'Int',
      required: true,
      description: `The year, ${String(FIRST_YEAR)}–${String(LAST_YEAR)}.`,
    }),
  }
}

/** The row of `Cadence` for a unit and the argument `year`. */
export function cadenceOf(unit: Row<UnitColumn>, cx: Compiling, args: ArgMap): Sql {
  const year = cx.param(fromArg(required(args, 'year'), between(FIRST_YEAR, LAST_YEAR)), 'integer')
  return sql`select ${unit.col('id')} as id, ${unit.col('path')} as path, ${year} as year`
}

/** An argument that the schema requires. */
export function required(args: ArgMap, name: string): Arg {
  const arg = args.get(name)
  if (!arg) throw new ProblemError({ code: 'REQUIRED', path: [name] })
  return arg
}

/** A reader of a number within bounds. @throws ProblemError OUT_OF_RANGE */
export function between(min: number, max: number): (value: unknown, path: readonly string[]) => number {
  return (value, path) => {
    const number = Number(value)
    if (number >= min && number <= max) return number
    throw new ProblemError({ code: 'OUT_OF_RANGE', path, values: { min, max } })
  }
}
