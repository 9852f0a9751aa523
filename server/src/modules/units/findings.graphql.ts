import { ERROR_MESSAGES } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, type Fields } from '../../graphql/define.ts'
import { ErrorCodeEnum, RuleSeverityEnum } from '../../graphql/enums.ts'
import { holdsOn } from '../../graphql/parts.ts'
import type { Compiling, Row, Rows, Sql } from '../../graphql/read/entity.ts'
import { UnitFinding, UnitSizeRule } from './kinds.entity.ts'
import { FINDING_CODES } from './kinds.rules.ts'
import { Body, Office } from '../offices/offices.entity.ts'
import { committeeSeats, headcount, held, may, parentKind } from './measures.entity.ts'
import { Unit, type UnitColumn } from './units.entity.ts'

implement(
  UnitFinding,
  'Where a unit is not what its kind is declared to be on the day: an office or body that there is not in such a unit, or a size.',
  (f) => ({
    code: f.value(ErrorCodeEnum, { column: 'code', description: 'Stable code.' }),
    message: f.string({
      sql: sentence,
      description: "A sentence in the reader's language, with the figures.",
    }),
    severity: f.value(RuleSeverityEnum, { column: 'severity', description: 'How much it matters.' }),
    rule: f.one(() => UnitSizeRule, {
      where: (rule, finding) => sql`${rule.col('id')} = ${finding.col('rule_id')}`,
      nullable: true,
      description: 'The rule on sizes that is broken; null for an office or body.',
    }),
    count: f.int({ column: 'figure', nullable: true, description: 'How many of what the rule counts.' }),
  }),
)

/** The sentence of a finding's code, with what it names of the finding put in. */
function sentence(row: Row, cx: Compiling): Sql {
  const named = new Map(
    Object.entries({
      unit: 'unit_name',
      count: 'figure',
      min: 'min_count',
      max: 'max_count',
      members: 'members',
      official: 'official',
    }),
  )
  const cases = FINDING_CODES.map((code) => {
    // Every second part is a name that stood in braces; the names of offices and bodies are those of one language.
    const parts = ERROR_MESSAGES[code][cx.locale]
      .split(/\{(\w+)\}/)
      .map((part, index) =>
        index % 2 === 0 ? sql.lit(part) : sql.ref(`${row.alias}.${named.get(part) ?? 'about'}`),
      )
    return sql`when ${sql.lit(code)} then concat(${sql.join(parts)})`
  })
  return sql`case ${row.col('code')} ${sql.join(cases, sql` `)} end`
}

/** What is found of a unit, of the rows that the caller may read. */
export function findingFields(f: Fields<UnitColumn>) {
  return {
    findings: f.many(() => UnitFinding, {
      source: findingsOf,
      order: (finding) =>
        sql`${finding.col('position')}, ${finding.col('about_code')} collate "C", ${finding.col('code')} collate "C"`,
      looks: 'below',
      description:
        'Where it is not what its kind is declared to be on the day. Of sizes only for whoever may read its members, and counted of the members that the caller may read.',
    }),
  }
}

function findingsOf(unit: Row, cx: Compiling): Sql {
  const found = [
    notOfKind(unit, cx, 1, { of: 'office', held: held(unit, cx, () => Office) }),
    notOfKind(unit, cx, 2, { of: 'body', held: held(unit, cx, () => Body) }),
    sizes(unit, cx),
  ]
  return sql`(select ${unit.col('name')} as unit_name, found.* from (${sql.join(found, sql` union all `)}) as found
    where ${unit.col('in_force')} and ${may('unit.read', unit, cx)})`
}

/** Offices or bodies that there are not in a unit of its kind. */
function notOfKind(
  unit: Row,
  cx: Compiling,
  position: number,
  { of, held }: { readonly of: 'office' | 'body'; readonly held: Rows },
): Sql {
  const [code, kinds, declared] =
    of === 'office'
      ? ['OFFICE_NOT_OF_KIND', 'office_kind', 'unit_kind_office']
      : ['BODY_NOT_OF_KIND', 'body_kind', 'unit_kind_body']
  return sql`select distinct ${sql.lit(position)} as position, ${sql.lit(code)} as code, 'REFUSE' as severity,
      null::bigint as rule_id, there_is.code as about_code, ${sql.ref(`there_is.label_${cx.locale}`)}::text as about,
      null::bigint as members, null::bigint as official, null::bigint as figure, null::integer as min_count, null::integer as max_count
    from ${held.source} join ${sql.table(kinds)} as there_is on there_is.code = ${held.there.col('kind_code')}
    where ${held.where} and not exists (select from ${sql.table(declared)} as declared
      where declared.kind_code = ${unit.col('kind_code')} and ${sql.ref(`declared.${of}_kind_code`)} = there_is.code
        and ${holdsOn(sql.ref('declared.during'), cx.day)})`
}

/** Rules on sizes that it breaks. Nothing is counted for a kind without rules, nor where nobody is registered. */
function sizes(unit: Row, cx: Compiling): Sql {
  const kind = unit.col('kind_code')
  const isInForce = holdsOn(sql.ref('rule.during'), cx.day)
  const given = sql`case rule.given_measure when 'MEMBERS' then had.members else had.official end`
  return sql`select 3 as position, rule.measure || case when figure < rule.min_count then '_TOO_FEW' else '_TOO_MANY' end as code,
      rule.severity, rule.id as rule_id, rule.code as about_code, null as about, had.members, had.official, figure,
      rule.min_count, rule.max_count
    from (select counted.members, counted.official, ${committeeSeats(unit, cx)} as seats, ${groups(unit, cx)} as groups,
        ${parentKind(unit, cx)} as parent_kind from ${headcount(unit, cx)} as counted where counted.members > 0 offset 0) as had
    cross join lateral (values ('MEMBERS', had.members), ('OFFICIAL_MEMBERS', had.official), ('COMMITTEE_SEATS', had.seats),
      ('PARTY_GROUPS', had.groups)) as measured (measure, figure)
    join unit_size_rule as rule on rule.kind_code = ${kind} and rule.measure = measured.measure and ${isInForce}
    where (rule.under_kind_code is null or rule.under_kind_code = had.parent_kind)
      and (rule.given_measure is null or ${given} >= coalesce(rule.given_min, 0) and ${given} <= coalesce(rule.given_max, ${given}))
      and (figure < rule.min_count or figure > rule.max_count)`
}

/** Its Party groups: bodies of it, or units below it. */
function groups(unit: Row, cx: Compiling): Sql {
  const bodies = held(
    unit,
    cx,
    () => Body,
    (body) => sql`${body.col('kind_code')} = 'party-group'`,
  )
  const below = cx.rows(
    {
      kind: 'many',
      target: () => Unit,
      through: 'parent_id',
      below: true,
      where: (child) => sql`${child.col('kind_code')} = 'group'`,
    },
    new Map(),
    Unit,
    unit,
  )
  return sql`(${bodies.count} + ${below.count})`
}
