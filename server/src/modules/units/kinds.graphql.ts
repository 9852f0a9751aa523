import { sql } from 'kysely'
import { implement } from '../../graphql/define.ts'
import { RuleSeverityEnum, SizeMeasureEnum } from '../../graphql/enums.ts'
import { endDay, firstDay, holds, holdsOn, kindFields, kindList } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { UnitSizeRule } from './kinds.entity.ts'
import { BodyKind, OfficeKind } from '../offices/offices.entity.ts'
import { UnitKind } from './units.entity.ts'

implement(
  UnitKind,
  'What a unit can be: province, cell … Kinds are dated data, and so is what is declared of them: given is what holds on the day.',
  (f) => ({
    ...kindFields(f),
    mayHangUnder: f.many(() => UnitKind, {
      where: (above, kind, cx) => isDeclared(above, kind, cx, 'unit_kind_parent', 'parent_kind_code'),
      order: (above) => sql`${sql.ref(`${above.alias}.rank`)}, ${above.col('code')} collate "C"`,
      description: 'Kinds of the units that a unit of this kind may hang directly under.',
    }),
    offices: f.many(() => OfficeKind, {
      where: (office, kind, cx) => isDeclared(office, kind, cx, 'unit_kind_office', 'office_kind_code'),
      order: (office) => sql`${sql.ref(`${office.alias}.rank`)}, ${office.col('code')} collate "C"`,
      description: 'Offices that there may be in a unit of this kind.',
    }),
    bodies: f.many(() => BodyKind, {
      where: (body, kind, cx) => isDeclared(body, kind, cx, 'unit_kind_body', 'body_kind_code'),
      order: (body) => sql`${body.col('code')} collate "C"`,
      description: 'Bodies that a unit of this kind may have.',
    }),
    sizeRules: f.many(() => UnitSizeRule, {
      where: (rule, kind, cx) => sql`${rule.col('kind_code')} = ${kind.col('code')} and ${holds(rule, cx)}`,
      order: (rule) =>
        sql`${rule.col('code')} collate "C", ${rule.col('under_kind_code')} collate "C" nulls first`,
      description: 'How large a unit of this kind is.',
    }),
  }),
)

function isDeclared(row: Row, kind: Row, cx: Compiling, table: string, column: string): Sql {
  return sql`${row.col('code')} in (select ${sql.ref(`declared.${column}`)} from ${sql.table(table)} as declared
    where declared.kind_code = ${kind.col('code')} and ${holdsOn(sql.ref('declared.during'), cx.day)})`
}

implement(
  UnitSizeRule,
  'How much of something a unit of a kind has: rules with dates and severity. A unit whose members are not registered meets them all.',
  (f) => ({
    code: f.string({ column: 'code', description: 'The stable code.' }),
    label: f.string({
      sql: (row, cx) => row.col(cx.locale === 'vi' ? 'label_vi' : 'label_en'),
      description: "What it says, in the reader's language.",
    }),
    source: f.string({ column: 'source', description: 'Where it comes from.' }),
    severity: f.value(RuleSeverityEnum, { column: 'severity', description: 'What breaking it comes to.' }),
    measure: f.value(SizeMeasureEnum, { column: 'measure', description: 'What is counted.' }),
    min: f.int({ column: 'min_count', nullable: true, description: 'How many there are at least.' }),
    max: f.int({ column: 'max_count', nullable: true, description: 'How many there are at most.' }),
    onlyUnder: f.string({
      column: 'under_kind_code',
      nullable: true,
      description: 'Only for a unit directly under one of this kind; its code.',
    }),
    given: f.value(SizeMeasureEnum, {
      column: 'given_measure',
      nullable: true,
      description: 'Only for a unit that has so many of these.',
    }),
    givenMin: f.int({ column: 'given_min', nullable: true, description: 'So many at least.' }),
    givenMax: f.int({ column: 'given_max', nullable: true, description: 'So many at most.' }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({ sql: (row) => endDay(row), nullable: true, description: 'The day after the last.' }),
  }),
)

kindList('unitKinds', UnitKind, 'rank', 'Kinds of units valid today.')
