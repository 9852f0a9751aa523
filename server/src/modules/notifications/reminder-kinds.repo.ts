import { ROLE_PERMISSIONS, ROLES, type Permission } from '@chibo/shared'
import { sql, type RawBuilder } from 'kysely'
import { countsAs } from '../meeting-plan/slot-outcomes.entity.ts'
import { dueOn } from '../meeting-plan/slots.entity.ts'

type Sql = RawBuilder<unknown>

/** When reminders are worked out, as dates in SQL. */
export interface ReminderTime {
  readonly today: Sql
  /** the first and the last day on which something is due of which a reminder may be given today */
  readonly first: Sql
  readonly last: Sql
}

/**
 * A kind of reminders. A further one is a row of `notification_kind`, its rows of `reminder_rule`, and an entry below.
 */
export type ReminderKind = UnitKind | DigestKind

/** Reminders of what units are to do: a line for each unit and day on which something is due. */
export interface UnitKind {
  readonly code: string
  /** what those are reminded who may do it: by a role on the very unit */
  readonly permission: Permission
  /**
   * What is still to be done: a select of unit_id, subject_id (uuid or null), due_on from `first` to `last`, and count (integer or
   * null), each unit, subject and day once.
   */
  readonly due: (time: ReminderTime) => Sql
}

/** Reminders of what people are to do: a line a day at most, which counts all of it. */
export interface DigestKind {
  readonly code: string
  /** whoever holds it by a role on the very unit is reminded of what nobody with an account is to do */
  readonly permission: Permission
  /**
   * What is still to be done: a select of unit_id, member_id (who is to do it; null: the unit) and due_on up to `last`, a row for each
   * thing.
   */
  readonly owed: (time: ReminderTime) => Sql
}

/** Roles that hold a permission. */
export function rolesWith(permission: Permission): string[] {
  return ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission))
}

const slot = { col: (name: string) => sql.ref(`s.${name}`) }

export const REMINDER_KINDS: readonly ReminderKind[] = [
  {
    code: 'REGISTER_DUE',
    permission: 'meeting.write',
    due: (time) => sql`
      select s.unit_id, null::uuid as subject_id, d.due_on, count(*)::integer as count
      from plan_slot s cross join lateral (select ${dueOn(slot, 'REGISTER_BY')} as due_on offset 0) d
      where s.state in ('PLANNED', 'RETURNED') and s.merged_into_id is null and ${slotsAbout(time)}
      group by s.unit_id, d.due_on`,
  },
  {
    code: 'APPROVE_DUE',
    permission: 'meeting.approve',
    // Of those who may approve from above the unit, the nearest.
    due: (time) => sql`
      select nearest.id as unit_id, null::uuid as subject_id, nearest.due_on, sum(nearest.slots)::integer as count
      from (
        select distinct on (waiting.path, waiting.due_on) approver.id, waiting.due_on, waiting.slots
        from (
          select u.path, d.due_on, count(*) as slots
          from plan_slot s join unit u on u.id = s.unit_id
          cross join lateral (select ${dueOn(slot, 'APPROVE_BY')} as due_on offset 0) d
          where s.state = 'REGISTERED' and ${slotsAbout(time)}
          group by u.path, d.due_on
        ) waiting
        cross join lateral unnest(ancestor_paths(waiting.path)) as above (path)
        join unit approver on approver.path = above.path and approver.id in (select unit_id from held)
        order by waiting.path, waiting.due_on, length(approver.path) desc
      ) nearest
      group by nearest.id, nearest.due_on`,
  },
  {
    code: 'MEETING_SOON',
    permission: 'meeting.read',
    due: (time) => sql`
      select m.unit_id, m.id as subject_id, m.held_on as due_on, null::integer as count
      from meeting m
      where m.state = 'PLANNED' and m.held_on >= ${time.today} and ${meetingsHeld(time.first, time.last)}`,
  },
  {
    code: 'PAPERS_DUE',
    permission: 'meeting.write',
    // Of meetings whose template asks for papers ahead, those that have none yet.
    due: (time) => sql`
      select m.unit_id, m.id as subject_id, m.held_on - coalesce(ahead.amount, 0) as due_on, null::integer as count
      from meeting m
      left join meeting_rule ahead on ahead.code = 'PAPERS_AHEAD' and ahead.during @> m.held_on
      where m.state = 'PLANNED' and m.held_on >= ${time.today} and ${meetingsHeld(time.first, sql`${time.last} + 31`)}
        and m.held_on - coalesce(ahead.amount, 0) between ${time.first} and ${time.last}
        and exists (select from meeting_template_step t where t.template_id = m.template_id and t.code = 'PAPERS_AHEAD')
        and not exists (select from document d where d.meeting_id = m.id and d.state = 'CURRENT')`,
  },
  {
    code: 'MEETING_MISSING',
    permission: 'meeting.write',
    due: (time) => missing('regular', time),
  },
  {
    code: 'THEMATIC_MISSING',
    permission: 'meeting.write',
    due: (time) => missing('thematic', time),
  },
  {
    code: 'MINUTES_DUE',
    permission: 'meeting.write',
    due: (time) => sql`
      select m.unit_id, m.id as subject_id, m.held_on + coalesce(within.amount, 0) as due_on, null::integer as count
      from meeting m
      left join meeting_rule within on within.code = 'MINUTES_AFTER' and within.during @> m.held_on
      where m.state = 'CLOSED' and ${meetingsHeld(sql`${time.first} - 31`, time.last)}
        and m.held_on + coalesce(within.amount, 0) between ${time.first} and ${time.last}`,
  },
  {
    code: 'TASKS_DUE',
    permission: 'meeting.write',
    owed: ({ last }) => sql`
      select t.owner_unit_id as unit_id, t.owner_member_id as member_id, t.due_on
      from task t where t.state in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED') and t.due_on <= ${last}`,
  },
  {
    code: 'RECEIPTS_DUE',
    permission: 'meeting.write',
    owed: ({ last }) => sql`
      select coalesce(d.unit_id, m.home_unit_id) as unit_id, d.member_id, d.due_on
      from dissemination d join resolution r on r.id = d.resolution_id left join member m on m.id = d.member_id
      where d.received_at is null and d.due_on <= ${last} and r.state not in ('SUPERSEDED', 'WITHDRAWN')`,
  },
]

/** Slots that can be due then: the day lies in the month before theirs, or before the one in their quarter that was asked for. */
function slotsAbout({ first, last }: ReminderTime): Sql {
  return sql`s.period_from between ${first} - 62 and ${last} + 62 and d.due_on between ${first} and ${last}`
}

/** Meetings of some days of Vietnam, both included, in a form that finds them by when they begin. */
function meetingsHeld(first: Sql, last: Sql): Sql {
  const begin = (day: Sql): Sql => sql`((${day})::timestamp at time zone 'Asia/Ho_Chi_Minh')`
  return sql`m.starts_at >= ${begin(first)} and m.starts_at < ${begin(sql`${last} + 1`)}`
}

/**
 * Units that are to hold a meeting of a kind in this month or quarter, or in the one that has just ended, have not, and plan none for
 * the rest of it; what is held together with that of another period is not missing.
 */
function missing(kind: string, { today, first, last }: ReminderTime): Sql {
  const wanted = sql.lit(kind)
  return sql`
    select u.id as unit_id, null::uuid as subject_id, p.until - 1 as due_on, null::integer as count
    from meeting_kind_rule r
    cross join lateral (select case r.rhythm when 'MONTHLY' then 'month' else 'quarter' end as span) s
    cross join lateral (select distinct date_trunc(s.span, day)::date as "from",
      (date_trunc(s.span, day) + case r.rhythm when 'MONTHLY' then interval '1 month' else interval '3 months' end)::date as until
      from unnest(array[${first}, ${today}]::timestamp[]) as day) p
    join unit_kind_period k on k.kind_code = r.unit_kind_code and k.during @> (p.until - 1)
    join unit u on u.id = k.unit_id and u.in_force
    where r.kind_code = ${wanted} and r.rhythm in ('MONTHLY', 'QUARTERLY') and r.body_kind_code is null and r.during @> (p.until - 1)
      and p.until - 1 between ${first} and ${last}
      and (select count(*) from meeting m
        where m.unit_id = u.id and m.body_id is null and m.held_on >= p."from" and m.held_on < p.until
          and (${countsAs(wanted, today)} or m.state = 'PLANNED' and m.held_on >= ${today} and m.kind_code = ${wanted})) < r.times
      and not exists (select from plan_slot o
        where o.unit_id = u.id and o.kind_code = ${wanted} and o.body_id is null and o.state <> 'CANCELLED'
          and o.period_from = p."from" and o.merged_into_id is not null)`
}
