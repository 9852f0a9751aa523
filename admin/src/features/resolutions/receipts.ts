import type { Viewer } from '../../app/session/session.ts'
import { mayOn } from '../../app/session/rights.ts'
import type { ReceiptFragment } from '../../gql/graphql.ts'

/** A unit with those above it. */
interface Placed {
  readonly id: string
  readonly ancestors: readonly { readonly id: string }[]
}

/** To whom a resolution was sent, as the list shows them. */
export interface Recipient {
  readonly receipt: ReceiptFragment
  readonly kind: 'UNIT' | 'MEMBER'
  /** Undefined where the reader may not see who. */
  readonly name: string | undefined
  readonly note: string | undefined
  readonly received: boolean
  /** Whether receipt is asked for until a day that has passed. */
  readonly late: boolean
  /** Whether what carries the resolution out is missing, and the day for it has passed. */
  readonly programmeLate: boolean
}

/** Which of them a list shows. */
export const RECEIPT_VIEWS = ['all', 'waiting', 'programmes'] as const
export type ReceiptView = (typeof RECEIPT_VIEWS)[number]

/** The recipients of a resolution as of a day, who has not acknowledged first. */
export function recipientsOf(receipts: readonly ReceiptFragment[], today: string): Recipient[] {
  return receipts
    .map((receipt): Recipient => {
      const { unit, person, receivedAt, dueOn, programme, programmeDueOn } = receipt
      const received = receivedAt !== null
      return {
        receipt,
        kind: person ? 'MEMBER' : 'UNIT',
        name: unit?.name ?? person?.name,
        note: person ? (person.member?.unit?.name ?? person.office ?? undefined) : undefined,
        received,
        late: !received && dueOn !== null && dueOn < today,
        programmeLate: programmeDueOn !== null && programme === null && programmeDueOn < today,
      }
    })
    .sort((one, other) => Number(one.received) - Number(other.received))
}

/** Those of a view. */
export function shownIn(view: ReceiptView, recipients: readonly Recipient[]): readonly Recipient[] {
  if (view === 'waiting') return recipients.filter(({ received }) => !received)
  if (view === 'programmes') return recipients.filter(({ receipt }) => receipt.programmeDueOn !== null)
  return recipients
}

/** Those that the reader sees by name, and how many others there are. */
export function named(recipients: readonly Recipient[]): { seen: readonly Recipient[]; others: number } {
  const seen = recipients.filter(({ name }) => name !== undefined)
  return { seen, others: recipients.length - seen.length }
}

/** How many of a kind of recipients acknowledged receipt, of how many. */
export function receivedOf(
  kind: Recipient['kind'],
  recipients: readonly Recipient[],
): { part: number; all: number } {
  const ofKind = recipients.filter((one) => one.kind === kind)
  return { part: ofKind.filter(({ received }) => received).length, all: ofKind.length }
}

/** Whether the viewer writes for a recipient unit by a right that reaches it and not the sender; above the sender by any. */
function worksFor(viewer: Viewer | undefined, unit: Placed, sender: Placed | null): boolean {
  const senders = new Set(sender ? [sender.id, ...sender.ancestors.map(({ id }) => id)] : [])
  const isSentUpward = senders.has(unit.id)
  const apart = [unit, ...unit.ancestors].filter(({ id }) => isSentUpward || !senders.has(id))
  return mayOn(viewer, 'meeting.write', apart)
}

/**
 * Whether the viewer acknowledges for a recipient: for a unit as whoever works for it, for a member as themselves, or where they write
 * the meetings of their home. What counts in the end the server decides.
 *
 * @param sender null where the viewer may not see it
 */
export function acknowledges(
  viewer: Viewer | undefined,
  { unit, person, mine, receivedAt }: ReceiptFragment,
  sender: Placed | null,
): boolean {
  if (receivedAt !== null) return false
  if (mine) return true
  const home = person?.member?.unit
  if (home) return mayOn(viewer, 'meeting.write', [home, ...home.ancestors])
  return unit !== null && worksFor(viewer, unit, sender)
}

/** Whether the viewer works for a unit that has yet to adopt what carries the resolution out. */
export function owesProgramme(
  viewer: Viewer | undefined,
  { unit, programme, programmeDueOn }: ReceiptFragment,
  sender: Placed | null,
): boolean {
  return programmeDueOn !== null && programme === null && unit !== null && worksFor(viewer, unit, sender)
}

/** Who a receipt is acknowledged for, as the server takes it; whose own it is knows who they are without reading the member. */
export function acknowledgement(
  resolutionId: string,
  { unit, person, mine }: ReceiptFragment,
  viewer: Pick<Viewer, 'memberId'> | undefined,
) {
  const memberId = mine ? viewer?.memberId : person?.member?.id
  return { resolutionId, unitId: unit?.id ?? null, memberId: memberId ?? null }
}
