import { LINEAGE_KIND_LABELS } from '@chibo/shared'
import { implement } from '../../graphql/define.ts'
import { LineageKindEnum } from '../../graphql/enums.ts'
import { Decision, kindOf, labelOf } from '../../graphql/parts.ts'
import { Unit, UnitKind } from '../units/units.entity.ts'
import { UnitLineage } from './lineage.entity.ts'
import { Reorganization } from './reorganizations.entity.ts'

implement(
  UnitLineage,
  'That one unit came out of another. It shows with the unit that it hangs on, and names the other one.',
  (f) => ({
    kind: f.value(LineageKindEnum, { column: 'kind', description: 'How.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), LINEAGE_KIND_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description: 'The other unit; null for a caller who may not see it.',
    }),
    unitCode: f.string({ column: 'code', description: 'The code that the other one bears, or bore last.' }),
    unitName: f.string({ column: 'name', description: 'Its name today, or the last one it had.' }),
    unitKind: f.one(() => UnitKind, { ...kindOf('kind_code'), description: 'What it is, or was last.' }),
    happenedOn: f.date({ column: 'happened_on', description: 'The day from which it holds.' }),
    divided: f.boolean({
      column: 'divided',
      description: 'Whether the one that came before has other successors as well.',
    }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'By which decision.',
    }),
    reorganization: f.one(() => Reorganization, {
      key: 'reorganization_id',
      nullable: true,
      description: 'By which reorganization, for readers of it.',
    }),
  }),
)
