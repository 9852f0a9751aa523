import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Caller } from '../../use-cases/use-case.ts'

type Executor = Transaction<DB>

/** A unit, or a member, to whom a resolution is sent. */
export interface Recipient {
  readonly unitId: string | null
  readonly memberId: string | null
  /** name of the member */
  readonly name: string | null
}

/** Until when what is asked of recipients, ISO. */
export interface Deadlines {
  readonly dueOn: string | null
  /** of units alone */
  readonly programmeDueOn: string | null
}

/** To whom a resolution was sent: ids of units and of members. */
export async function findRecipientIds(
  executor: Executor,
  resolutionId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(unit_id, member_id) as id from dissemination where resolution_id = ${resolutionId}`.execute(
    executor,
  )
  return new Set(rows.map(({ id }) => id))
}

/** What writes to whom a resolution is sent, in one statement. */
export function disseminationInsertion(
  executor: Executor,
  resolutionId: string,
  recipients: readonly Recipient[],
  { dueOn, programmeDueOn }: Deadlines,
  at: Date,
): CompiledQuery {
  return executor
    .insertInto('dissemination')
    .values(
      recipients.map(({ unitId, memberId, name }) => ({
        id: newUuid(),
        resolution_id: resolutionId,
        unit_id: unitId,
        member_id: memberId,
        person_name: name,
        sent_at: at,
        due_on: dueOn,
        programme_due_on: unitId === null ? null : programmeDueOn,
      })),
    )
    .compile()
}

/** What was sent to a recipient, with today's paths of the sender and of where the recipient is. */
export interface Receipt {
  readonly id: string
  readonly received: boolean
  readonly senderPath: string
  /** of the unit; of the member's home, null where they have none that the caller's ranges reach */
  readonly path: string | null
}

/** What was sent to a recipient, kept from changing until the transaction ends; undefined if nothing was. */
export async function findReceipt(
  executor: Executor,
  resolutionId: string,
  { unitId, memberId }: Pick<Recipient, 'unitId' | 'memberId'>,
): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`
    select d.id, d.received_at is not null as received, sender.path as "senderPath",
      (select u.path from unit u where u.id = coalesce(d.unit_id, (select m.home_unit_id from member m where m.id = d.member_id))) as path
    from dissemination d join resolution r on r.id = d.resolution_id join unit sender on sender.id = r.unit_id
    where d.resolution_id = ${resolutionId} and (d.unit_id = ${unitId} or d.member_id = ${memberId})
    for no key update of d`.execute(executor)
  return rows[0]
}

/** What writes a receipt down, by whoever acknowledges it. */
export function receiptChange(executor: Executor, id: string, { viewer, now }: Caller): CompiledQuery {
  return executor
    .updateTable('dissemination')
    .set({ received_at: now, received_by: viewer.accountId, received_by_token: viewer.tokenId })
    .where('id', '=', id)
    .compile()
}
