import { z } from 'zod'
import { agendaItemNode } from './agenda.ts'
import { days } from './days.ts'
import { typeId } from './ids.ts'
import { memberOf, reference, type MemberNode } from './members.ts'
import type { Stored } from './organization.ts'
import { shareOf } from './shares.ts'
import { kindOf } from './units.ts'
import type { World } from './world.ts'

type Vote = Stored<'meeting_vote'>
type Line = Stored<'attendance'>

const Parts = z.object({
  summoned: z.number(),
  present: z.number(),
  minus: z.record(z.string(), z.number()),
  notInRegister: z.number(),
})
/** In which order they are told, and which of several holds. */
const CATEGORIES: readonly (readonly [string, (line: Line) => boolean])[] = [
  ['SUSPENDED', (line) => line.activity === 'SUSPENDED'],
  ['PROSECUTED', (line) => line.hindrance === 'PROSECUTED'],
  ['DETAINED', (line) => line.hindrance === 'DETAINED'],
  ['TRANSFERRED', (line) => line.transferred],
  ['EXEMPT', (line) => line.activity === 'EXEMPT'],
  ['TEMPORARILY_EXEMPT', (line) => line.activity === 'TEMPORARILY_EXEMPT'],
  ['ELSEWHERE', (line) => line.not_expected_reason === 'TEMPORARILY_ELSEWHERE'],
  ['SPECIAL_DUTY', (line) => line.not_expected_reason === 'SPECIAL_DUTY'],
  ['EXCUSED', (line) => line.status === 'EXCUSED'],
]

/** The vote with an id, if the caller may see its meeting. */
export function voteNode(world: World, id: string): object | null {
  const { meetings, votes } = world.organization
  const vote = votes.find((one) => one.id === id)
  const unit = meetings.find((one) => one.id === vote?.meeting_id)?.unit_id ?? null
  return vote && world.policy.may('meeting.read', unit) ? voteOf(world, vote) : null
}

/** Votes of some kind, in their order. */
export function votesOf(world: World, of: (vote: Vote) => boolean): object[] {
  return world.organization.votes
    .filter(of)
    .sort((a, b) => a.position - b.position)
    .map((vote) => voteOf(world, vote))
}

/** A kind of votes with what it needs on the day. */
export function voteKindOf(world: World, code: string): object {
  const { voteKinds, voteRules } = world.organization
  return {
    ...kindOf(world, voteKinds, code),
    rule: () => {
      const rule = voteRules.find((one) => one.kind_code === code && world.holds(one.during))
      if (!rule) return null
      const { numerator, denominator, strict, source } = rule
      const { from, to } = days(rule.during)
      return { numerator, denominator, strict, source, validFrom: from, validTo: to }
    },
  }
}

/** The base that a vote of a meeting has. */
export function baseOf(world: World, meeting: Stored<'meeting'>, heldOn: string): object {
  const { attendance, seats, voteBaseRules } = world.organization
  const assembly = meeting.body_id === null ? 'UNIT' : 'BODY'
  const within = (range: string): boolean => {
    const { from, to } = days(range)
    return (from === null || from <= heldOn) && (to === null || heldOn < to)
  }
  const notInRegister = seats.filter(
    (seat) =>
      meeting.body_id !== null &&
      seat.body_id === meeting.body_id &&
      seat.member_id === null &&
      within(seat.during),
  ).length
  const summoned = attendance.filter(
    (line) =>
      line.meeting_id === meeting.id &&
      (assembly === 'BODY' || (line.membership_kind === 'HOME' && line.standing === 'OFFICIAL')),
  )
  const hasCome = ({ status }: Line): boolean => status === 'PRESENT' || status === 'LATE'
  const left = summoned.flatMap((line) => {
    const category = CATEGORIES.find(([, is]) => is(line))?.[0]
    const rule = voteBaseRules.find(
      (one) => one.assembly === assembly && one.category === category && within(one.during),
    )?.counts
    return category && (rule === 'NEVER' || (rule === 'IF_PRESENT' && !hasCome(line))) ? [category] : []
  })
  return {
    base: summoned.length + notInRegister - left.length,
    parts: partsOf({
      summoned: summoned.length + notInRegister,
      present: summoned.filter((line) => line.voting && hasCome(line)).length,
      minus: Object.fromEntries(
        left.map((category) => [category, left.filter((one) => one === category).length]),
      ),
      notInRegister,
    }),
  }
}

function partsOf({ minus, ...counts }: z.output<typeof Parts>): object {
  return {
    ...counts,
    minus: CATEGORIES.flatMap(([category]) => {
      const count = minus[category]
      return count === undefined ? [] : [{ category, count }]
    }),
  }
}

function voteOf(world: World, vote: Vote): object {
  const { meetings, opinions, ballots } = world.organization
  const { base, numerator, denominator, strict, yes } = vote
  const parts = (base * numerator) / denominator
  const needed = strict ? Math.floor(parts) + 1 : Math.ceil(parts)
  const met = meetings.find((one) => one.id === vote.meeting_id)
  const heldOn = new Date((met?.starts_at.getTime() ?? 0) + 7 * 3_600_000).toISOString().slice(0, 10)
  return {
    __typename: 'Vote',
    id: typeId('vote', vote.id),
    item: () => agendaItemNode(world, vote.agenda_item_id),
    position: vote.position,
    kind: () => voteKindOf(world, vote.kind_code),
    question: vote.question,
    subject: () =>
      vote.subject_name === null ? null : reference(world, vote.subject_member_id, vote.subject_name, null),
    secret: vote.secret,
    base,
    baseParts: partsOf(Parts.parse(vote.base_parts)),
    numerator,
    denominator,
    strict,
    needed,
    yes,
    no: vote.no,
    abstained: vote.abstained,
    invalid: vote.invalid,
    adopted: yes >= needed,
    share: shareOf(yes, base, heldOn, null),
    ballots: () =>
      ballots
        .filter((one) => one.vote_id === vote.id)
        .sort((a, b) => a.position - b.position)
        .map(({ member_id, choice }) => ({
          choice,
          member: (): MemberNode | null => memberOf(world, member_id),
        })),
    reserved: () =>
      opinions
        .filter((one) => one.vote_id === vote.id)
        .sort((a, b) => a.position - b.position)
        .map((one) => ({
          person: () => reference(world, one.member_id, one.person_name, one.person_office),
          text: one.text,
        })),
    takenAt: vote.taken_at.toISOString(),
    version: vote.version,
  }
}
