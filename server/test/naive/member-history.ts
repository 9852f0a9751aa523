import { MEMBER_END_REASON_LABELS, MEMBERSHIP_KIND_LABELS } from '@chibo/shared'
import { days } from './days.ts'
import { decision, GroupMemberNode, groupNode } from './groups.ts'
import { shareOf } from './shares.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

interface Period {
  readonly id: string | number
  readonly member_id: string | null
  readonly during: string
}

interface DecidedPeriod extends Period {
  readonly decision_id: string | null
}

/** What of a member is dated, newest first, whatever the day. */
export class MemberHistory {
  private readonly world: World
  private readonly memberId: string

  constructor(world: World, memberId: string) {
    this.world = world
    this.memberId = memberId
  }

  standings(): object[] {
    return this.of(this.world.organization.memberStandings).map((one) => ({
      standing: one.standing,
      ...this.period(one),
    }))
  }

  activities(): object[] {
    return this.of(this.world.organization.memberActivities).map((one) => ({
      activity: one.activity,
      ...this.period(one),
    }))
  }

  hindrances(): object[] {
    return this.of(this.world.organization.memberHindrances).map((one) => ({
      hindrance: one.kind,
      ...this.period(one),
    }))
  }

  memberships(): object[] {
    return this.of(this.world.organization.memberships).map((one) => ({
      kind: one.kind,
      kindLabel: this.label(MEMBERSHIP_KIND_LABELS, one.kind),
      unit: () => (one.unit_id === null ? null : unitOf(this.world, one.unit_id)),
      outsideName: one.outside_name,
      ...this.period(one),
    }))
  }

  ends(): object[] {
    return this.of(this.world.organization.memberEnds).map((one) => ({
      reason: one.reason,
      reasonLabel: this.label(MEMBER_END_REASON_LABELS, one.reason),
      ...this.period(one),
    }))
  }

  workGroups(): GroupMemberNode[] {
    return this.of(this.world.organization.groupMembers)
      .filter((one) => groupNode(this.world, one.work_group_id) !== null)
      .map((one) => new GroupMemberNode(this.world, one))
  }

  /** Of the meetings of the last twelve months at which the member was expected, those attended. */
  attendance(): object {
    const { organization, policy, day } = this.world
    const year = yearBefore(day)
    const expected = organization.attendance.filter((row) => {
      const meeting = organization.meetings.find((one) => one.id === row.meeting_id)
      if (row.member_id !== this.memberId || !row.expected || !meeting) return false
      const heldOn = new Date(meeting.starts_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
      const wasHeld = meeting.state !== 'PLANNED' && meeting.state !== 'CANCELLED'
      return wasHeld && heldOn > year && heldOn <= day && policy.may('meeting.read', meeting.unit_id)
    })
    const attended = expected.filter(({ status }) => status === 'PRESENT' || status === 'LATE')
    return shareOf(attended.length, expected.length, day, null)
  }

  private of<T extends Period>(rows: readonly T[]): T[] {
    const since = (one: T): string => days(one.during).from ?? ''
    return rows
      .filter((one) => one.member_id === this.memberId)
      .sort((a, b) => (since(a) === since(b) ? (a.id > b.id ? -1 : 1) : since(a) > since(b) ? -1 : 1))
  }

  private period(one: DecidedPeriod): object {
    const { from, to } = days(one.during)
    return { validFrom: from, validTo: to, decision: () => decision(this.world, one.decision_id) }
  }

  private label(
    labels: Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>>,
    value: string,
  ): string {
    return labels[value]?.[this.world.question.locale] ?? ''
  }
}

/** The same day a year before; of a leap day the one before. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`
}
