import { implement } from '../../graphql/define.ts'
import { endDay, firstDay, kindOf } from '../../graphql/parts.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Body, BodyKind, Office, OfficeKind } from './offices.entity.ts'

implement(
  Office,
  'Somebody holds an office of a unit, of one of its bodies, or of the place it covers.',
  (f) => ({
    kind: f.one(() => OfficeKind, { ...kindOf('kind_code'), description: 'What office.' }),
    holder: namedReference(f, { member: 'member_id', name: 'person_name' }, { description: 'Who holds it.' }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      description: 'The place, for an office of a place.',
    }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while held.',
    }),
  }),
)

implement(
  Body,
  'A body of a unit: executive committee, standing committee, cell committee, Party group.',
  (f) => ({
    id: f.id(),
    name: f.string({ column: 'name', description: 'Its name.' }),
    kind: f.one(() => BodyKind, { ...kindOf('kind_code'), description: 'What body.' }),
    validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while it exists.',
    }),
  }),
)
