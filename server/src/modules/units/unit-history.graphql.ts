import { UNIT_EVENT_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement } from '../../graphql/define.ts'
import { UnitEventKindEnum } from '../../graphql/enums.ts'
import { Decision, labelOf } from '../../graphql/parts.ts'
import { UnitEvent } from './unit-history.entity.ts'
import { stateOn, UnitState } from './unit-states.entity.ts'

implement(
  UnitEvent,
  'Something that befell a unit on a day: what it was before and after, and by which decision.',
  (f) => ({
    kind: f.value(UnitEventKindEnum, { column: 'kind', description: 'What.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), UNIT_EVENT_LABELS, cx),
      description: "What it is called, in the reader's language.",
    }),
    on: f.date({
      column: 'happened_on',
      nullable: true,
      description: 'The first day after it; null for a creation without a known beginning.',
    }),
    before: f.one(() => UnitState, {
      source: (row) => stateOn(row.col('unit_id'), row.col('day_before')),
      nullable: true,
      description: 'The unit on the day before; null for a creation.',
    }),
    after: f.one(() => UnitState, {
      source: (row) => stateOn(row.col('unit_id'), row.col('day_after')),
      nullable: true,
      description: 'The unit on the day; null for its end.',
    }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'The decision, where one is recorded.',
    }),
  }),
)

/** The order of a unit's events: by day, without a known one first. */
export function inTime(event: { readonly alias: string }) {
  return sql`${sql.ref(`${event.alias}.happened_on`)} nulls first, ${sql.ref(`${event.alias}.position`)}`
}
