import { TRANSFER_KIND_LABELS, TRANSFER_KINDS, TRANSFER_STATE_LABELS, TRANSFER_STATES } from '@chibo/shared'
import { typeId } from './ids.ts'
import { reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

type Row = Stored<'transfer'>

/** Arguments of lists of transfers. */
export interface TransferListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly state?: Operators<string> | null
    readonly kind?: Operators<string> | null
    readonly unit?: Operators<string> | null
    readonly dueOn?: Operators<string> | null
  } | null
}

/** The transfer with an id, if the caller may see it. */
export function transferNode(world: World, id: string): object | null {
  const transfer = world.organization.transfers.find((one) => one.id === id)
  return transfer && world.policy.transfer(transfer) ? transferOf(world, transfer) : null
}

function transferOf(world: World, row: Row): object {
  const { locale } = world.question
  const kind = TRANSFER_KINDS.find((one) => one === row.kind)
  const state = TRANSFER_STATES.find((one) => one === row.state)
  return {
    __typename: 'Transfer',
    id: typeId('transfer', row.id),
    person: () => reference(world, row.member_id, row.person_name, null),
    kind,
    kindLabel: kind && TRANSFER_KIND_LABELS[kind][locale],
    fromUnit: () => unitOf(world, row.from_unit_id),
    fromName: row.from_name,
    toUnit: () => (row.to_unit_id === null ? null : unitOf(world, row.to_unit_id)),
    toName: row.to_name,
    decidedOn: row.decided_on,
    paperDueOn: row.paper_due_on,
    paperNumber: row.paper_number,
    paperOn: row.paper_on,
    presentDueOn: row.present_due_on,
    dueOn: isOpen(row) ? dueOn(row) : null,
    until: row.until,
    state,
    stateLabel: state && TRANSFER_STATE_LABELS[state][locale],
    closedOn: row.closed_on,
    closeReason: row.close_reason,
    version: row.version,
  }
}

function isOpen({ state }: Row): boolean {
  return state === 'DECIDED' || state === 'SENT'
}

/** By when the paper is to be issued, and once it is, to be presented. */
function dueOn({ state, paper_due_on, present_due_on }: Row): string {
  return state === 'DECIDED' ? paper_due_on : (present_due_on ?? paper_due_on)
}

/** Either side meets each of the conditions, if the caller may see that unit. */
function meetsSide(world: World, row: Row, wanted: Operators<string> | null | undefined): boolean {
  const seen = [row.from_unit_id, row.to_unit_id]
    .filter((id) => id !== null)
    .filter((id) => world.policy.unit(id))
    .map((id) => typeId('unit', id))
  return (
    (wanted?.eq == null || seen.includes(wanted.eq)) &&
    (wanted?.in == null || wanted.in.some((id) => seen.includes(id)))
  )
}

/** A list of transfers. */
export function transferList(
  world: World,
  args: TransferListArgs,
  of: (transfer: Row) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'DUE_ON'
  const rows = world.organization.transfers.filter(
    (row) =>
      world.policy.transfer(row) &&
      of(row) &&
      meets(row.state, where?.state) &&
      meets(row.kind, where?.kind) &&
      meets(dueOn(row), where?.dueOn) &&
      meetsSide(world, row, where?.unit),
  )
  return paged(
    `Transfer.${order}`,
    rows.map((row) => ({
      keys: [order.startsWith('DUE_ON') ? dueOn(row) : row.decided_on],
      id: row.id,
      node: transferOf(world, row),
    })),
    args,
    order.endsWith('DESC'),
  )
}
