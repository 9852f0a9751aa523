import { implement } from '../../graphql/define.ts'
import { kindOf } from '../../graphql/parts.ts'
import { stateOn, UnitState } from './unit-states.entity.ts'
import { Unit, UnitKind } from './units.entity.ts'

implement(
  UnitState,
  'A unit as it was on one day, whatever `asOf` says: what it was called and where it stood. Only id, code, names and kind, as of the ancestors of what a caller may read.',
  (f) => ({
    unit: f.one(() => Unit, { key: 'id', anyState: true, description: 'The unit.' }),
    code: f.string({ column: 'code', outline: true, description: 'The code it bore.' }),
    name: f.string({ column: 'name', outline: true, description: 'Name of the organization.' }),
    committeeName: f.string({
      column: 'committee_name',
      nullable: true,
      outline: true,
      description: 'Name of its committee.',
    }),
    placeName: f.string({
      column: 'place_name',
      nullable: true,
      outline: true,
      description: 'Name of the place it covered.',
    }),
    kind: f.one(() => UnitKind, { ...kindOf('kind_code'), description: 'What it was.' }),
    parent: f.one(() => UnitState, {
      source: (row) => stateOn(row.col('parent_id'), row.col('day')),
      nullable: true,
      description:
        'The unit directly above on that day; null at the top, and where the caller may not see it.',
    }),
  }),
)
