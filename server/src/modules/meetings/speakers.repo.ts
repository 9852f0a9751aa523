import { ATTENDANCE_STATUSES } from '@chibo/shared'
import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

/** Somebody who may have spoken at a meeting. */
export interface Attendee {
  /** what the roll says of them; undefined where they are not on it */
  readonly line: { readonly status: (typeof ATTENDANCE_STATUSES)[number] | null } | undefined
  /** as a guest or observer, where they are one */
  readonly guest: NamedPerson | undefined
}

const Status = z.enum(ATTENDANCE_STATUSES).nullable()

/** A member at a meeting; their line on the roll is kept from changing until the transaction ends. */
export async function findAttendee(
  executor: Executor,
  meetingId: string,
  memberId: string,
): Promise<Attendee> {
  const [line, guest] = await Promise.all([
    sql<{ status: string | null }>`
      select status from attendance where meeting_id = ${meetingId} and member_id = ${memberId} for no key update`.execute(
      executor,
    ),
    sql<NamedPerson>`
      select member_id as "memberId", person_name as name, person_office as office from meeting_guest
      where meeting_id = ${meetingId} and member_id = ${memberId} order by id limit 1`.execute(executor),
  ])
  const [row] = line.rows
  return { line: row && { status: Status.parse(row.status) }, guest: guest.rows[0] }
}

/** Those of members of whom speeches at a meeting are recorded; whoever holds their lines on the roll keeps others from adding any. */
export async function findSpeakers(
  executor: Executor,
  meetingId: string,
  memberIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct member_id as id from speech
    where meeting_id = ${meetingId}::uuid and member_id = any (${`{${memberIds.join(',')}}`}::uuid[])`.execute(
    executor,
  )
  return new Set(rows.map(({ id }) => id))
}

/** What has the roll tell whether a member spoke; nothing for one who is not on it. */
export function speakingChange(
  executor: Executor,
  { meetingId, memberId }: { readonly meetingId: string; readonly memberId: string },
  spoke: RawBuilder<boolean>,
): CompiledQuery {
  return sql`update attendance set spoke = ${spoke} where meeting_id = ${meetingId} and member_id = ${memberId}`.compile(
    executor,
  )
}
