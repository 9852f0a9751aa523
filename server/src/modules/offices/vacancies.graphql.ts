import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { holds, holdsOn, kindOf } from '../../graphql/parts.ts'
import { NamedReference } from '../members/members.entity.ts'
import { UnitSizeRule } from '../units/kinds.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { ConcurrentOffices, concurrentOffices } from './concurrent.entity.ts'
import { Body, BodySeat, byRank, Office, OfficeKind } from './offices.entity.ts'
import { vacancies, Vacancy } from './vacancies.entity.ts'
import { VacantSeats, vacantSeats } from './vacant-seats.entity.ts'

implement(
  Vacancy,
  'An office that there may be in a unit of its kind and that nobody holds in it on the day.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', description: 'The unit.' }),
    kind: f.one(() => OfficeKind, { ...kindOf('office_code'), description: 'What office.' }),
    isRequired: f.boolean({
      column: 'required',
      description: 'Whether somebody must hold it: a cell has a secretary, and perhaps a deputy.',
    }),
    since: f.date({
      sql: (row) => sql`nullif(${row.col('since')}, '-infinity')`,
      nullable: true,
      description: 'The day from which nobody holds it; null where nobody ever did.',
    }),
    last: f.one(() => Office, {
      where: (office, row, cx) =>
        sql`${office.col('unit_id')} = ${row.col('id')} and ${office.col('kind_code')} = ${row.col('office_code')}
          and upper(${office.col('during')}) <= ${cx.day}`,
      order: (office) => sql`upper(${office.col('during')}) desc, ${office.col('id')} desc`,
      nullable: true,
      description: 'Who held it last.',
    }),
  }),
)

implement(
  VacantSeats,
  'A unit whose committee has fewer seats held on the day than a rule on its size declares.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', description: 'The unit.' }),
    rule: f.one(() => UnitSizeRule, {
      where: (rule, row) => sql`${rule.col('id')} = ${row.col('rule_id')}`,
      description: 'The rule, which says how many there are at least.',
    }),
    held: f.int({ column: 'held', description: 'How many seats are held on the day.' }),
    missing: f.int({ column: 'missing', description: 'How many more there must be at least.' }),
    committee: f.one(() => Body, {
      where: (body, row, cx) =>
        sql`${body.col('unit_id')} = ${row.col('id')} and ${holds(body, cx)} and ${body.col('kind_code')} in (
          select declared.body_kind_code from unit_kind_body as declared where declared.kind_code = ${row.col('unit_kind')}
            and declared.is_committee and ${holdsOn(sql.ref('declared.during'), cx.day)})`,
      order: (body) => body.col('id'),
      nullable: true,
      description: 'The body in which they are; null where the unit has to found it first.',
    }),
  }),
)

implement(ConcurrentOffices, 'A member who holds several offices on the day.', (f) => ({
  holder: f.one(() => NamedReference, {
    source: (row) =>
      sql`(select ${row.col('id')} as member_id, ${row.col('name')} as name, null::text as office)`,
    description: 'Who holds them.',
  }),
  count: f.int({ column: 'held', description: 'How many, of those asked for.' }),
  offices: f.many(() => Office, {
    where: (office, row, cx) => sql`${office.col('member_id')} = ${row.col('id')} and ${holds(office, cx)}`,
    order: byRank,
    description: 'Every office held on the day that the caller may read: of units, bodies and places.',
  }),
  seats: f.many(() => BodySeat, {
    where: (seat, row, cx) => sql`${seat.col('member_id')} = ${row.col('id')} and ${holds(seat, cx)}`,
    order: (seat) => seat.col('id'),
    description: 'Every seat had on the day that the caller may read.',
  }),
}))

rootField('vacancies', 'connection', () => Vacancy, {
  description:
    'Offices that nobody holds on the day, unit by unit, of those that there are in units of their kinds. Offices held in a body are not among them: of these a body has as many as it has. Of seats `vacantSeats` tells.',
  asOf: true,
  under: true,
  source: (_row, cx, args) => vacancies(cx, args),
})

rootField('vacantSeats', 'connection', () => VacantSeats, {
  description:
    'Units whose committees have fewer seats held on the day than rules on their size declare, of the units whose members the caller may read; members are counted as far as the caller may read them.',
  asOf: true,
  under: true,
  source: (_row, cx, args) => vacantSeats(cx, args),
})

rootField('concurrentOffices', 'connection', () => ConcurrentOffices, {
  description:
    'Members who hold several offices on the day, of those that the caller may read. With `held` and `also` those who hold both in one unit: whom `officeOverlap` counts.',
  asOf: true,
  under: true,
  args: (t) => ({
    held: t({ type: 'String', description: 'Code of an office that they hold: `secretary`.' }),
    also: t({ type: 'String', description: 'Code of another in the same unit: `village-head`.' }),
  }),
  source: (_row, cx, args) => concurrentOffices(cx, args),
})
