import { TRANSFER_KIND_LABELS, TRANSFER_STATE_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { TransferDirectionEnum, TransferKindEnum, TransferStateEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { labelOf } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { topOf } from '../../graphql/read/subtree.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Transfer } from './transfers.entity.ts'

implement(
  Transfer,
  'Somebody goes from one cell to another, for good or for a time. Both sides see it; until the other side has received them they are at home where they were.',
  (f) => ({
    id: f.id(),
    person: namedReference(
      f,
      { member: 'member_id', name: 'person_name' },
      { description: 'Who; the receiving side reads the name, and the member once they have arrived.' },
    ),
    kind: f.value(TransferKindEnum, { column: 'kind', description: 'For good, or for a time.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), TRANSFER_KIND_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    fromUnit: f.one(() => Unit, {
      key: 'from_unit_id',
      anyState: true,
      nullable: true,
      description: 'The cell that they leave; null for readers who may not see that unit.',
    }),
    fromName: f.string({ column: 'from_name', description: 'Its name, for both sides.' }),
    toUnit: f.one(() => Unit, {
      key: 'to_unit_id',
      anyState: true,
      nullable: true,
      description:
        'The cell that they go to; null for an organization that is not kept here, and for readers who may not see that unit.',
    }),
    toName: f.string({ column: 'to_name', description: 'Its name, for both sides.' }),
    decidedOn: f.date({ column: 'decided_on', description: 'From which the letter of introduction is due.' }),
    paperDueOn: f.date({ column: 'paper_due_on', description: 'By which it is due.' }),
    paperNumber: f.string({ column: 'paper_number', nullable: true, description: 'Number of the letter.' }),
    paperOn: f.date({
      column: 'paper_on',
      nullable: true,
      description: 'When it was issued; from that day on it is to be presented.',
    }),
    presentDueOn: f.date({
      column: 'present_due_on',
      nullable: true,
      description: 'By which it is to be presented.',
    }),
    dueOn: f.date({
      sql: (row) => sql`case when ${row.col('state')} in ('DECIDED', 'SENT') then ${row.col('due_on')} end`,
      nullable: true,
      description: 'By which the next step is due; null for what is closed.',
    }),
    until: f.date({ column: 'until', nullable: true, description: 'Of a stay: the day after its last.' }),
    state: f.value(TransferStateEnum, { column: 'state', description: 'How far it has come.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), TRANSFER_STATE_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    closedOn: f.date({
      column: 'closed_on',
      nullable: true,
      description: 'When they were received, or it was returned or cancelled.',
    }),
    closeReason: f.string({
      column: 'close_reason',
      nullable: true,
      description: 'Why it was returned or cancelled.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

byId('transfer', () => Transfer, 'One transfer.')
rootField('transfers', 'connection', () => Transfer, {
  description:
    'Transfers, the next due first. With `under`, those of which either side lies there; `direction` takes one side.',
  under: true,
  args: (t) => ({
    direction: t({
      type: TransferDirectionEnum,
      description: 'With `under`: only what goes out of there, or into it.',
    }),
  }),
  where: sided,
})

/** Whether the side asked for, or either, lies where `under` says. */
function sided(row: Row, _here: Row, cx: Compiling, args: ArgMap): Sql {
  const top = topOf(args, cx)
  if (!top) return sql`true`
  const isAlone = args.get('scope')?.literal() === 'UNIT'
  const within = (side: 'from_unit_id' | 'to_unit_id'): Sql =>
    isAlone ? sql`${row.col(side)} = ${top.id}` : sql`${row.col(side)} in ${cx.subtree(top.path)}`
  switch (args.get('direction')?.literal()) {
    case 'OUT':
      return within('from_unit_id')
    case 'IN':
      return within('to_unit_id')
    default:
      return sql`(${within('from_unit_id')} or ${within('to_unit_id')})`
  }
}
