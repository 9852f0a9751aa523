import { createHash } from 'node:crypto'
import { CLOCK_KINDS, CLOCK_KIND_LABELS, sortName, type ClockKind } from '@chibo/shared'
import { daysBefore, days, holds } from './days.ts'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitNode } from './units.ts'
import type { MemberState, World } from './world.ts'

/** Something that falls due. */
interface Clock {
  readonly id: string
  readonly kind: ClockKind
  readonly memberId: string
  readonly unitId: string | null
  readonly personName: string
  readonly sortName: string
  readonly dueOn: string
  readonly years: number | null
  readonly missed: number | null
  readonly source: string | null
}

type Within = (id: string | null) => boolean

/** Arguments of what falls due. */
export interface ClockArgs {
  readonly until?: string | null
}

/** Arguments of the list. */
export interface ClockListArgs extends PageArgs, ClockArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly kind?: Operators<string> | null
    readonly dueOn?: Operators<string> | null
    readonly overdue?: { readonly eq?: boolean | null } | null
  } | null
}

/** What falls due with the members at home in some units, and with those on their way there. */
export function clocksWithin(world: World, within: Within, args: ClockArgs = {}): Clock[] {
  const wanted = [...world.members.values()].filter((state) => isListed(world, state) && within(state.homeId))
  const arriving = world.organization.transfers
    .filter((one) => isOpen(world, one) && isSent(world, one) && within(one.to_unit_id))
    .filter((one) => isThere(world, one.to_unit_id) && world.policy.may('member.read', one.to_unit_id))
    .filter((one) => !wanted.some(({ member }) => member.id === one.member_id))
    .map((one): Clock => ({
      ...NOTHING,
      id: idOf('PRESENTATION_DUE', one.id),
      kind: 'PRESENTATION_DUE',
      memberId: one.member_id,
      unitId: one.to_unit_id,
      personName: one.person_name,
      sortName: sortName(one.person_name),
      dueOn: one.present_due_on ?? '',
      source: ruleOn(world, 'TRANSFER_PRESENTATION', one.paper_on)?.source ?? null,
    }))
  return upTo(world, [...wanted.flatMap((state) => ofMember(world, state, within)), ...arriving], args)
}

/** What falls due with one member. */
export function clocksOfMember(world: World, id: string): object[] {
  const state = world.members.get(id)
  if (!state || !isListed(world, state)) return []
  return upTo(
    world,
    ofMember(world, state, () => true),
    {},
  )
    .sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1))
    .map((clock) => node(world, clock))
}

const NOTHING = { years: null, missed: null, source: null }

function upTo(world: World, clocks: readonly Clock[], { until }: ClockArgs): Clock[] {
  const furthest = daysBefore(world.day, -731)
  const last = until == null ? daysBefore(world.day, -365) : until < furthest ? until : furthest
  return clocks.filter(({ kind, dueOn }) => dueOn <= last && (kind !== 'BADGE_ROUND' || dueOn >= world.day))
}

function isListed(world: World, { member, homeId }: MemberState): boolean {
  const isIn = world.asOf !== null || (member.ended_on === null && homeId !== null)
  return isIn && world.policy.member(member)
}

function ofMember(world: World, state: MemberState, within: Within): Clock[] {
  const { member, homeId, standing, activity } = state
  if (member.merged_into_id !== null) return []
  const { memberActivities, memberships, transfers } = world.organization
  const clock = (
    kind: ClockKind,
    of: string,
    dueOn: string | null,
    more: Partial<Pick<Clock, keyof typeof NOTHING>> = {},
  ): Clock[] =>
    dueOn === null
      ? []
      : [
          {
            ...NOTHING,
            id: idOf(kind, of),
            kind,
            memberId: member.id,
            unitId: homeId,
            personName: member.full_name,
            sortName: member.sort_name,
            dueOn,
            ...more,
          },
        ]
  const lastDay = (range: string): string | null => {
    const { to } = days(range)
    return to === null ? null : daysBefore(to, 1)
  }
  const found: Clock[] = []
  if (standing === 'PROBATIONARY') {
    const joined = lastKnown(member.joined_on, member.joined_on_precision)
    const rule = ruleOn(world, 'PROBATION', joined)
    const byRule = joined === null || !rule ? null : monthsAfter(joined, rule.amount)
    const extended = member.probation_until
    const source = extended === null ? (rule?.source ?? null) : null
    found.push(...clock('PROBATION_ENDING', member.id, extended ?? byRule, { source }))
  }
  for (const one of transfers.filter(({ member_id }) => member_id === member.id))
    if (isOpen(world, one) && isRead(world, one)) {
      const sent = isSent(world, one)
      const rule = sent
        ? ruleOn(world, 'TRANSFER_PRESENTATION', one.paper_on)
        : ruleOn(world, 'TRANSFER_PAPER', one.decided_on)
      const dueOn = sent ? one.present_due_on : one.paper_due_on
      found.push(
        ...clock(sent ? 'PRESENTATION_DUE' : 'PAPER_DUE', one.id, dueOn, { source: rule?.source ?? null }),
      )
    }
  for (const one of memberships)
    if (one.member_id === member.id && one.kind === 'TEMPORARY' && world.holds(one.during))
      found.push(...clock('STAY_ENDING', one.id, lastDay(one.during)))
  if (activity === 'TEMPORARILY_EXEMPT')
    for (const one of memberActivities)
      if (one.member_id === member.id && world.holds(one.during))
        found.push(...clock('EXEMPTION_ENDING', member.id, lastDay(one.during)))
  if (standing === 'OFFICIAL') {
    const next = nextBadge(world, member)
    if (next) found.push(...clock('BADGE_ROUND', member.id, next.day, { years: next.years }))
  }
  const absence = activity === 'ACTIVE' ? absenceOf(world, member.id, homeId, within) : null
  if (absence) found.push(...clock('ABSENT', member.id, absence.day, absence))
  const running = activity === 'ACTIVE' ? excusesOf(world, member.id, homeId, within) : null
  if (running) found.push(...clock('EXCUSED_RUNNING', member.id, running.day, running))
  return found
}

/** The first round by which one of the ages is reached that was not by the round before. */
function nextBadge(world: World, member: Stored<'member'>): { day: string; years: number } | undefined {
  const since =
    member.admission_decided_on === null
      ? lastKnown(member.joined_on, member.joined_on_precision)
      : lastKnown(member.admission_decided_on, member.admission_decided_on_precision)
  if (since === null) return undefined
  const { badges, badgeRounds } = world.organization
  const year = Number(world.day.slice(0, 4))
  const rounds = [-1, 0, 1, 2, 3]
    .flatMap((more) =>
      badgeRounds.map(({ month, day, during }) => ({
        during,
        day: `${String(year + more).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      })),
    )
    .filter(({ day, during }) => holds(during, day))
    .map(({ day }) => day)
    .sort()
  for (const [i, day] of rounds.entries()) {
    const before = rounds[i - 1] ?? monthsAfter(day, -12)
    if (day < world.day) continue
    const reached = badges
      .filter((badge) => holds(badge.during, day))
      .filter(({ years }) => {
        const on = monthsAfter(since, 12 * years)
        return on > before && on <= day
      })
      .map(({ years }) => years)
    if (reached.length > 0) return { day, years: Math.max(...reached) }
  }
  return undefined
}

/** The last of the home cell's regular meetings, where none of them was attended for as long as the rule says. */
function absenceOf(world: World, memberId: string, homeId: string | null, within: Within) {
  const rule = ruleOn(world, 'ABSENCE_ALERT', world.day)
  if (!rule || homeId === null || !within(homeId) || !world.policy.may('meeting.read', homeId)) return null
  const since = monthsAfter(world.day, -rule.amount)
  const held = world.organization.meetings.filter(
    (one) =>
      one.unit_id === homeId &&
      one.kind_code === 'regular' &&
      one.body_id === null &&
      ['CLOSED', 'SEALED'].includes(one.state) &&
      one.held_on > since &&
      one.held_on <= world.day,
  )
  const isMissed = (meetingId: string): boolean =>
    world.organization.attendance.some(
      (row) =>
        row.meeting_id === meetingId &&
        row.member_id === memberId &&
        row.status === 'UNEXCUSED' &&
        row.expected,
    )
  if (held.length < rule.amount || !held.every(({ id }) => isMissed(id))) return null
  const day =
    held
      .map(({ held_on }) => held_on)
      .sort()
      .at(-1) ?? ''
  return { day, missed: held.length, source: rule.source }
}

/** The last of the home cell's regular meetings this year that the member was called to, where it and two before were excused. */
function excusesOf(world: World, memberId: string, homeId: string | null, within: Within) {
  if (homeId === null || !within(homeId) || !world.policy.may('meeting.read', homeId)) return null
  const called = world.organization.meetings
    .filter(({ unit_id, kind_code, body_id }) => unit_id === homeId && kind_code === 'regular' && !body_id)
    .filter(({ state }) => state === 'CLOSED' || state === 'SEALED')
    .filter(({ held_on }) => held_on.slice(0, 4) === world.day.slice(0, 4) && held_on <= world.day)
    .sort((a, b) => b.starts_at.getTime() - a.starts_at.getTime() || (a.id < b.id ? 1 : -1))
    .flatMap(({ id, held_on }) =>
      world.organization.attendance
        .filter((row) => row.meeting_id === id && row.member_id === memberId && row.expected)
        .map(({ status }) => ({ status, held_on })),
    )
  const other = called.findIndex(({ status }) => status !== 'EXCUSED')
  const missed = other === -1 ? called.length : other
  return missed < 3 ? null : { day: called[0]?.held_on ?? '', missed }
}

/** Whether a unit is in force on the day and its names may be seen. */
function isThere(world: World, id: string | null): boolean {
  return id !== null && world.units.get(id)?.inForce === true && world.policy.unit(id)
}

/** A transfer is read from both sides: not by a cell where the member stays for a time. */
function isRead(world: World, one: Stored<'transfer'>): boolean {
  return [one.from_unit_id, one.to_unit_id].some((unit) => world.policy.may('member.read', unit))
}

function isOpen(world: World, one: Stored<'transfer'>): boolean {
  if (world.asOf === null) return ['DECIDED', 'SENT'].includes(one.state)
  return one.decided_on <= world.day && (one.closed_on === null || one.closed_on > world.day)
}

function isSent(world: World, one: Stored<'transfer'>): boolean {
  return world.asOf === null ? one.state === 'SENT' : one.paper_on !== null && one.paper_on <= world.day
}

function ruleOn(world: World, code: string, day: string | null): Stored<'member_rule'> | undefined {
  return world.organization.memberRules.find(
    (rule) => rule.code === code && day !== null && holds(rule.during, day),
  )
}

/** The last day that a date may stand for. */
function lastKnown(day: string | null, precision: string): string | null {
  if (day === null || precision === 'DAY') return day
  if (precision === 'YEAR') return `${day.slice(0, 4)}-12-31`
  return daysBefore(monthsAfter(`${day.slice(0, 7)}-01`, 1), 1)
}

/** So many months later on the same day of the month, or on its last one. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, length))
  return first.toISOString().slice(0, 10)
}

function idOf(kind: ClockKind, of: string): string {
  const hex = createHash('md5').update(`${kind}${of}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function isOverdue(world: World, { kind, dueOn }: Clock): boolean {
  return kind !== 'ABSENT' && kind !== 'EXCUSED_RUNNING' && dueOn < world.day
}

function node(world: World, clock: Clock): object {
  const { kind, personName, dueOn, years, missed, source } = clock
  return {
    kind,
    personName,
    dueOn,
    years,
    missed,
    source,
    kindLabel: CLOCK_KIND_LABELS[kind][world.question.locale],
    overdue: isOverdue(world, clock),
    member: () => (world.members.has(clock.memberId) ? memberOf(world, clock.memberId) : null),
    unit: () => unitNode(world, clock.unitId),
  }
}

/** A list of what falls due. */
export function clockList(world: World, args: ClockListArgs, within: Within): Connection {
  const { where } = args
  const order = args.orderBy ?? 'DUE_ON'
  const { rankOfName } = world.organization
  const rows = clocksWithin(world, within, args).filter(
    (clock) =>
      meets(clock.kind, where?.kind) &&
      meets(clock.dueOn, where?.dueOn) &&
      (where?.overdue?.eq == null || isOverdue(world, clock) === where.overdue.eq),
  )
  return paged(
    `Clock.${order}`,
    rows.map((clock) => {
      const keys = [clock.dueOn, rankOfName(clock.sortName)]
      return { id: clock.id, keys: order === 'NAME' ? keys.reverse() : keys, node: node(world, clock) }
    }),
    args,
  )
}

/** How much of every kind falls due. */
export function clockCounts(world: World, within: Within, args: ClockArgs = {}): object[] {
  const clocks = clocksWithin(world, within, args)
  return CLOCK_KINDS.map((kind) => {
    const ofKind = clocks.filter((clock) => clock.kind === kind)
    return {
      kind,
      kindLabel: CLOCK_KIND_LABELS[kind][world.question.locale],
      count: ofKind.length,
      overdue: ofKind.filter((clock) => isOverdue(world, clock)).length,
    }
  })
}

/** How much of a kind falls due in a unit on a day. */
export function clockDays(
  world: World,
  within: Within,
  args: ClockArgs & { readonly kinds?: readonly string[] | null },
): object[] {
  const { kinds } = args
  const counted = new Map<string, Clock[]>()
  for (const clock of clocksWithin(world, within, args)) {
    if (kinds != null && !kinds.includes(clock.kind)) continue
    const key = [clock.dueOn, String(CLOCK_KINDS.indexOf(clock.kind)), clock.unitId ?? ''].join(' ')
    counted.set(key, [...(counted.get(key) ?? []), clock])
  }
  return [...counted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, clocks]) => ({
      kind: clocks[0]?.kind,
      dueOn: clocks[0]?.dueOn,
      count: clocks.length,
      unit: () => unitNode(world, clocks[0]?.unitId ?? null),
    }))
}
