import { OFFICE_HELD_OF_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, type Fields } from '../../graphql/define.ts'
import { OfficeHeldOfEnum } from '../../graphql/enums.ts'
import { Decision, endDay, firstDay, kindFields, kindOf, labelOf } from '../../graphql/parts.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  Body,
  BodyKind,
  BodySeat,
  CommitteeTerm,
  heldOnDay,
  Office,
  OfficeKind,
  pastArg,
} from './offices.entity.ts'

implement(OfficeKind, 'What office: secretary, village head …', (f) => ({
  ...kindFields(f),
  heldOf: f.value(OfficeHeldOfEnum, { column: 'held_of', description: 'Of what it is held.' }),
  heldOfLabel: f.string({
    sql: (row, cx) => labelOf(row.col('held_of'), OFFICE_HELD_OF_LABELS, cx),
    description: "The same in the reader's language.",
  }),
}))

implement(
  Office,
  'Somebody holds an office of a unit, of one of its bodies, or of the place it covers.',
  (f) => ({
    id: f.id(),
    kind: f.one(() => OfficeKind, { ...kindOf('kind_code'), description: 'What office.' }),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
    body: f.one(() => Body, {
      key: 'body_id',
      nullable: true,
      description: 'The body of the unit in which it is held, for an office of a body.',
    }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      description: 'The place, for an office of a place.',
    }),
    holder: namedReference(f, { member: 'member_id', name: 'person_name' }, { description: 'Who holds it.' }),
    ...heldFields(f),
  }),
)

implement(
  Body,
  'A body of a unit: executive committee, standing committee, cell committee, Party group.',
  (f) => ({
    id: f.id(),
    name: f.string({ column: 'name', description: 'Its name.' }),
    kind: f.one(() => BodyKind, { ...kindOf('kind_code'), description: 'What body.' }),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
    seats: f.many(() => BodySeat, {
      args: pastArg,
      through: 'body_id',
      where: heldOnDay,
      order: (seat) =>
        sql`upper(${seat.col('during')}) desc nulls first, ${seat.col('person_name')} collate "vi-x-icu", ${seat.col('id')}`,
      description: 'Seats held on the day.',
    }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision that founded it, if one is known.',
    }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while it exists.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

implement(BodySeat, 'Somebody has a seat in a body of a unit.', (f) => ({
  id: f.id(),
  body: f.one(() => Body, { key: 'body_id', description: 'The body.' }),
  term: f.one(() => CommitteeTerm, {
    key: 'term_id',
    nullable: true,
    description: 'The term of the committee in which they serve, if one is known.',
  }),
  holder: namedReference(
    f,
    { member: 'member_id', name: 'person_name', office: 'person_office' },
    { description: 'Who has it.' },
  ),
  ...heldFields(f),
}))

implement(CommitteeTerm, "A term of a unit's committee.", (f) => ({
  id: f.id(),
  unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
  ordinal: f.int({ column: 'ordinal', description: 'Which one: they are counted.' }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
  validTo: f.date({
    sql: (row) => endDay(row),
    nullable: true,
    description: 'The day after the last; null while it is not known.',
  }),
}))

/** From when to when, by which decisions, and the version. */
function heldFields<C extends string>(f: Fields<C | 'decision_id' | 'ended_by_decision_id' | 'version'>) {
  return {
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision by which it began, if one is known.',
    }),
    endedBy: f.one(() => Decision, {
      key: 'ended_by_decision_id',
      nullable: true,
      description: 'The decision by which it ended, if one is known.',
    }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while held.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }
}
