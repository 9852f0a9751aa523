import type { TransferState } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { recorded } from '../recorded/index.ts'
import type { NewTransfer } from './transfers.repo.ts'

type Executor = Transaction<DB>

/** An act that writes, on the day from which it holds. */
export interface Writing {
  readonly memberActId: string
  readonly memberId: string
  /** ISO */
  readonly day: string
  readonly decisionId: string | null
}

/** Enters a transfer. */
export async function insertTransfer(
  executor: Executor,
  memberActId: string,
  transfer: NewTransfer,
): Promise<void> {
  const { id, memberId, personName, kind, fromUnitId, fromName, to, decidedOn, paperDueOn } = transfer
  const { paperNumber, paperOn, presentDueOn, until, state } = transfer
  await recorded(
    executor,
    { memberActId },
    'transfer',
    sql`insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_unit_id, to_name, decided_on,
        paper_due_on, paper_number, paper_on, present_due_on, until, state)
      values (${id}, ${memberId}, ${personName}, ${kind}, ${fromUnitId}, ${fromName}, ${to.unitId}, ${to.name}, ${decidedOn},
        ${paperDueOn}, ${paperNumber}, ${paperOn}, ${presentDueOn}, ${until}, ${state})`,
  )
}

/** Gives a transfer its letter of introduction. */
export async function setPaper(
  executor: Executor,
  memberActId: string,
  transferId: string,
  paper: { readonly number: string | null; readonly on: string; readonly presentDueOn: string },
): Promise<void> {
  await recorded(
    executor,
    { memberActId },
    'transfer',
    sql`update transfer set state = 'SENT', paper_number = ${paper.number}, paper_on = ${paper.on},
      present_due_on = ${paper.presentDueOn}, version = version + 1 where id = ${transferId}`,
  )
}

/** Closes a transfer. */
export async function closeTransfer(
  executor: Executor,
  { memberActId, day }: Pick<Writing, 'memberActId' | 'day'>,
  transferId: string,
  state: Extract<TransferState, 'RECEIVED' | 'RETURNED' | 'CANCELLED'>,
  reason: string | null,
): Promise<void> {
  await recorded(
    executor,
    { memberActId },
    'transfer',
    sql`update transfer set state = ${state}, closed_on = ${day}, close_reason = ${reason}, version = version + 1
      where id = ${transferId}`,
  )
}

/** The old home ends on the day and the new one begins on it; whoever stayed there for a time is there at home. */
export async function moveHome(executor: Executor, writing: Writing, unitId: string): Promise<void> {
  const { memberActId, memberId, day, decisionId } = writing
  const write = (statement: ReturnType<typeof sql>): Promise<void> =>
    recorded(executor, { memberActId }, 'membership', statement)
  await Promise.all([
    write(sql`update membership set during = daterange(lower(during), ${day}::date)
      where member_id = ${memberId} and during @> ${day}::date and (kind = 'HOME' or unit_id = ${unitId})`),
    write(sql`insert into membership (id, member_id, unit_id, kind, during, decision_id)
      values (${newUuid()}, ${memberId}, ${unitId}, 'HOME', daterange(${day}::date, null), ${decisionId})`),
    raiseVersion(executor, writing),
  ])
}

/** A stay begins on the day; one that lasts ends on it. */
export async function beginStay(
  executor: Executor,
  writing: Writing,
  at: { readonly unitId: string | null; readonly name: string },
  until: string | null,
): Promise<void> {
  const { memberActId, memberId, day, decisionId } = writing
  await Promise.all([
    endStay(executor, writing),
    recorded(
      executor,
      { memberActId },
      'membership',
      sql`insert into membership (id, member_id, unit_id, outside_name, kind, during, decision_id)
        values (${newUuid()}, ${memberId}, ${at.unitId}, ${at.unitId === null ? at.name : null}, 'TEMPORARY',
          daterange(${day}::date, ${until}::date), ${decisionId})`,
    ),
  ])
}

/** A stay that lasts ends on the day. */
export async function endStay(executor: Executor, writing: Writing): Promise<void> {
  const { memberActId, memberId, day } = writing
  await Promise.all([
    recorded(
      executor,
      { memberActId },
      'membership',
      sql`update membership set during = daterange(lower(during), ${day}::date)
        where member_id = ${memberId} and kind = 'TEMPORARY' and during @> ${day}::date`,
    ),
    raiseVersion(executor, writing),
  ])
}

/** Somebody goes to an organization that is not kept here: all that holds of them ends on the day. */
export async function leave(executor: Executor, writing: Writing): Promise<void> {
  const { memberActId, memberId, day, decisionId } = writing
  const dated = ['membership', 'member_standing', 'member_activity'] as const
  await Promise.all([
    // The planned return of a temporary exemption.
    recorded(
      executor,
      { memberActId },
      'member_activity',
      sql`delete from member_activity where member_id = ${memberId} and lower(during) >= ${day}::date`,
    ),
    ...dated.map((table) =>
      recorded(
        executor,
        { memberActId },
        table,
        sql`update ${sql.table(table)} set during = daterange(lower(during), ${day}::date)
          where member_id = ${memberId} and during @> ${day}::date`,
      ),
    ),
    recorded(
      executor,
      { memberActId },
      'member_end',
      sql`insert into member_end (member_id, reason, during, decision_id)
        values (${memberId}, 'TRANSFERRED', daterange(${day}::date, null), ${decisionId})`,
    ),
    raiseVersion(executor, writing),
  ])
}

function raiseVersion(executor: Executor, { memberActId, memberId }: Writing): Promise<void> {
  return recorded(
    executor,
    { memberActId },
    'member',
    sql`update member set version = version + 1 where id = ${memberId}`,
  )
}
