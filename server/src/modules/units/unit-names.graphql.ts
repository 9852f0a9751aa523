import { implement, rootField } from '../../graphql/define.ts'
import { endDay, firstDay } from '../../graphql/parts.ts'
import { UnitName, unitNames } from './unit-names.entity.ts'
import { Unit } from './units.entity.ts'

implement(
  UnitName,
  'What a unit is or was called, and the code it bore, from one day to another. Codes and names pass on: several units may have borne one.',
  (f) => ({
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      description: 'The unit, as it is today or was last; what it went into are its `successors`.',
    }),
    code: f.string({ column: 'code', description: 'The code.' }),
    name: f.string({ column: 'name', description: 'Name of the organization.' }),
    committeeName: f.string({
      column: 'committee_name',
      nullable: true,
      description: 'Name of its committee.',
    }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      description: 'Name of the place it covers.',
    }),
    validFrom: f.date({
      sql: (row) => firstDay(row),
      nullable: true,
      description: 'The first day; null without a known beginning.',
    }),
    validTo: f.date({
      sql: (row) => endDay(row),
      nullable: true,
      description: 'The day after the last; null while it is called so.',
    }),
  }),
)

rootField('unitNames', 'connection', () => UnitName, {
  description:
    'Units by any name or code that they bear or bore, without knowing the day: what existed once leads to what succeeded it.',
  under: true,
  source: () => unitNames,
})
