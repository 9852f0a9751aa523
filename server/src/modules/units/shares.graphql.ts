import { sql } from 'kysely'
import { implement, type Fields } from '../../graphql/define.ts'
import { scopeArg } from '../../graphql/lists.ts'
import { holds, Share } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { textArg } from '../../graphql/read/values.ts'
import { Member } from '../members/members.entity.ts'
import { Office } from '../offices/offices.entity.ts'
import { StatedFigure } from './stated-figures.entity.ts'
import { Unit, type UnitColumn } from './units.entity.ts'

implement(
  StatedFigure,
  'A figure of a unit with everything below it as a source printed it, to stand beside the computed one.',
  (f) => ({
    figure: f.string({
      column: 'figure',
      description: 'Which figure: `MEMBER_SHARE:cell`, `OFFICE_OVERLAP:secretary:village-head`.',
    }),
    value: f.float({
      column: 'value',
      description: 'What was printed, in per cent.',
    }),
    asOf: f.date({ column: 'as_of', description: 'The day for which it was stated.' }),
    source: f.string({ column: 'source', description: 'Where it was printed.' }),
  }),
)

/** Shares over what a unit holds, computed from the rows that the caller may read. */
export function shareFields(f: Fields<UnitColumn>) {
  return {
    memberShare: f.one(() => Share, {
      args: (t) => ({
        kind: t({ type: 'String', required: true, description: 'Code of a kind of unit: `cell`.' }),
      }),
      source: (row, cx, args) => memberShare(row, cx, textArg(cx, args, 'kind')),
      looks: 'below',
      description:
        'Of the members with their home in this unit or below, those whose home is a unit of this kind; only what the caller may read.',
    }),
    officeOverlap: f.one(() => Share, {
      args: (t) => ({
        held: t({ type: 'String', required: true, description: 'Code of an office: `secretary`.' }),
        also: t({
          type: 'String',
          required: true,
          description: 'Code of another office: `village-head`.',
        }),
        ...scopeArg(t),
      }),
      source: (row, cx, args) =>
        officeOverlap(row, cx, args, textArg(cx, args, 'held'), textArg(cx, args, 'also')),
      looks: 'below',
      description:
        'Of the units in which both offices are held on the day, those in which one member holds both; only what the caller may read.',
    }),
    statedFigures: f.many(() => StatedFigure, {
      through: 'unit_id',
      where: (stated, _here, cx) => sql`${stated.col('as_of')} <= ${cx.day}`,
      order: (stated) => sql`${stated.col('figure')} collate "C", ${stated.col('as_of')} desc`,
      description: 'Figures that sources printed up to the day, the latest of each first.',
    }),
  }
}

function memberShare(row: Row, cx: Compiling, kind: Sql): Sql {
  const members = cx.rows({ kind: 'many', target: () => Member, placed: true }, new Map(), Unit, row)
  const homes = cx.rows(
    { kind: 'one', target: () => Unit, where: (home) => sql`${home.col('kind_code')} = ${kind}` },
    new Map(),
  )
  const ofKind = sql`${members.there.col('home_unit_id')} in (select ${homes.there.col('id')} from ${homes.source} where ${homes.where})`
  return sql`(select count(*) filter (where ${ofKind}) as numerator, count(*) as denominator,
    ${stated(row, cx, sql`'MEMBER_SHARE:' || ${kind}`)} as stated, ${cx.day} as as_of
    from ${members.source} where ${members.where})`
}

function officeOverlap(row: Row, cx: Compiling, args: ArgMap, held: Sql, also: Sql): Sql {
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Office,
      placed: true,
      where: (office) => sql`${office.col('kind_code')} in (${held}, ${also}) and ${holds(office, cx)}`,
    },
    args,
    Unit,
    row,
  )
  const is = (office: Sql): Sql => sql`bool_or(${there.col('kind_code')} = ${office})`
  const figure = sql`concat_ws(':', 'OFFICE_OVERLAP', ${held}, ${also})`
  const isAlone = args.get('scope')?.literal() === 'UNIT'
  return sql`(select count(*) filter (where both_by_one) as numerator, count(*) as denominator,
    ${isAlone ? sql`null::float8` : stated(row, cx, figure)} as stated, ${cx.day} as as_of
    from (select bool_or(has_held and has_also and holder is not null) as both_by_one
      from (select ${there.col('unit_id')} as held_in, ${there.col('member_id')} as holder,
          ${is(held)} as has_held, ${is(also)} as has_also
        from ${source} where ${where} group by 1, 2) as person
      group by held_in having bool_or(has_held) and bool_or(has_also)) as both_held)`
}

/** What a source printed for a figure, the latest up to the day; null where nothing was, or not for the caller. */
function stated(row: Row, cx: Compiling, figure: Sql): Sql {
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => StatedFigure,
      through: 'unit_id',
      where: (one) => sql`${one.col('figure')} = ${figure} and ${one.col('as_of')} <= ${cx.day}`,
    },
    new Map(),
    Unit,
    row,
  )
  return sql`(select ${there.col('value')}::float8 from ${source} where ${where} order by ${there.col('as_of')} desc limit 1)`
}
