import type { NoticeAudience } from '@chibo/shared'
import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { MAILED } from './notifications.repo.ts'

/** Members who are told of a meeting `m`, as rows of member_id, by who is meant. */
const MEMBERS: Readonly<Record<NoticeAudience, RawBuilder<unknown>>> = {
  MEMBERS: sql`select r.member_id from meeting_roll(m.unit_id, m.body_id, m.held_on) r`,
  MEMBER_IN_CHARGE: sql`select c.member_id from unit_charge c where c.unit_id = m.unit_id and c.during @> m.held_on`,
  GUESTS: sql`select g.member_id from meeting_guest g where g.meeting_id = m.id`,
}

/**
 * Tells the accounts of those who are meant of a meeting that is still planned, but not whoever gives notice of it. Most members have no
 * account, and are told otherwise.
 */
export function meetingNoticed(
  executor: Transaction<DB>,
  meetingId: string,
  audience: NoticeAudience,
  accountId: string | null,
): CompiledQuery {
  return sql`
    with told as (
      insert into notification (id, account_id, kind_code, unit_id, subject_id, due_on)
      select distinct on (a.id) gen_random_uuid(), a.id, 'NOTICE', m.unit_id, m.id, m.held_on
      from meeting m
      cross join lateral (${MEMBERS[audience]}) meant
      join account a on a.member_id = meant.member_id and a.disabled_at is null and a.id is distinct from ${accountId}::uuid
      where m.id = ${meetingId} and m.state = 'PLANNED'
      returning id, account_id
    )
    ${MAILED}`.compile(executor)
}
