import { holds } from './days.ts'
import { typeId } from './ids.ts'
import { tasksBefore } from './meeting-tasks.ts'
import type { Stored } from './organization.ts'
import type { World } from './world.ts'

type Meeting = Stored<'meeting'>
type Fact = { readonly needed: boolean; readonly holds: boolean }

const vietnamDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The steps of a meeting with what became of them. */
export function meetingStepsOf(world: World, meeting: Meeting): StepNode[] {
  const { meetingSteps, meetingTemplateSteps } = world.organization
  const facts = factsOf(world, meeting)
  return meetingTemplateSteps
    .filter((one) => one.template_id === meeting.template_id)
    .sort((a, b) => a.position - b.position)
    .map((step) => {
      const made = meetingSteps.find((one) => one.meeting_id === meeting.id && one.code === step.code)
      const fact = facts[step.code]
      const exempt = isExempt(world, meeting, step.exempt) ? step.exempt : null
      const told = exempt !== null || fact?.needed === false ? 'NOT_NEEDED' : fact?.holds ? 'DONE' : 'OPEN'
      return {
        code: step.code,
        phase: step.phase,
        label: world.question.locale === 'vi' ? step.label_vi : step.label_en,
        minutes: step.minutes,
        gate: step.gate,
        byRecords: fact !== undefined,
        exempt,
        state: made?.state ?? told,
        reason: made?.reason ?? null,
        at: made?.at.toISOString() ?? null,
        by: made ? writerOf(world, made) : null,
      }
    })
}

interface StepNode {
  readonly code: string
  readonly state: string
}

/** Who was told of a meeting. */
export function noticesOf(world: World, meetingId: string): object[] {
  return world.organization.meetingNotices
    .filter((one) => one.meeting_id === meetingId)
    .sort((a, b) => a.given_at.getTime() - b.given_at.getTime() || (a.id < b.id ? -1 : 1))
    .map((one) => noticeOf(world, one))
}

/** The notice with an id, if the caller may see its meeting. */
export function noticeNode(world: World, id: string): object | null {
  const { meetingNotices, meetings } = world.organization
  const notice = meetingNotices.find((one) => one.id === id)
  const unit = meetings.find((one) => one.id === notice?.meeting_id)?.unit_id ?? null
  return notice && world.policy.may('meeting.read', unit) ? noticeOf(world, notice) : null
}

function noticeOf(world: World, notice: Stored<'meeting_notice'>): object {
  const { id, audience, channel, given_at, note } = notice
  return {
    __typename: 'MeetingNotice',
    id: typeId('notice', id),
    audience,
    channel,
    givenAt: given_at.toISOString(),
    note,
    by: writerOf(world, notice),
  }
}

function writerOf(
  world: World,
  { by_account, by_token }: { readonly by_account: string | null; readonly by_token: string | null },
): string | null {
  const { accounts, tokens } = world.organization
  return (
    accounts.find(({ id }) => id === by_account)?.display_name ??
    tokens.find(({ id }) => id === by_token)?.name ??
    null
  )
}

function isExempt({ organization }: World, meeting: Meeting, exemption: string | null): boolean {
  const { bodies, charges, documents } = organization
  const day = vietnamDay(meeting.starts_at)
  const isThere = (row: { readonly unit_id: string; readonly during: string }): boolean =>
    row.unit_id === meeting.unit_id && holds(row.during, day)
  if (exemption === 'NO_CELL_COMMITTEE')
    return !bodies.some((body) => body.kind_code === 'cell-committee' && isThere(body))
  if (exemption === 'NO_MEMBER_IN_CHARGE') return !charges.some(isThere)
  if (exemption === 'NO_PAPERS')
    return !documents.some((one) => one.meeting_id === meeting.id && one.state === 'CURRENT')
  return false
}

/** By which rule a meeting is held: of its body's kind, else any. */
function ruleOf({ organization }: World, meeting: Meeting): Stored<'meeting_kind_rule'> | undefined {
  const { bodies, kindPeriods, meetingKindRules } = organization
  const day = vietnamDay(meeting.starts_at)
  const kind = kindPeriods.find((one) => one.unit_id === meeting.unit_id && holds(one.during, day))?.kind_code
  const bodyKind = bodies.find(({ id }) => id === meeting.body_id)?.kind_code ?? null
  const rules = meetingKindRules
    .filter((one) => one.unit_kind_code === kind && one.kind_code === meeting.kind_code)
    .filter((one) => holds(one.during, day))
    .sort((a, b) => Number(a.id) - Number(b.id))
  return rules.find((one) => one.body_kind_code === bodyKind) ?? rules[0]
}

function factsOf(world: World, meeting: Meeting): Readonly<Record<string, Fact>> {
  const { agendaItems, agendaPapers, attendance, documents, meetingNotices, meetingRules } =
    world.organization
  const { meetings, scorecards, startOf, votes } = world.organization
  const day = vietnamDay(meeting.starts_at)
  const rule = ruleOf(world, meeting)
  const isOf = (row: { readonly meeting_id: string | null }): boolean => row.meeting_id === meeting.id
  const began = ({ id }: Meeting): number => startOf.get(id) ?? 0
  const before = meetings.filter(
    (one) =>
      one.unit_id === meeting.unit_id &&
      one.kind_code === rule?.after_kind_code &&
      ['OPEN', 'CLOSED', 'SEALED'].includes(one.state) &&
      began(one) < began(meeting),
  )
  const isInTime = (one: Meeting): boolean => {
    const days = daysBetween(vietnamDay(one.starts_at), day)
    return days >= (rule?.after_min_days ?? 0) && days <= (rule?.after_max_days ?? Infinity)
  }
  const deciding = agendaItems.filter((item) => isOf(item) && item.purpose === 'DECIDE')
  const papers = documents.filter((one) => isOf(one) && one.state === 'CURRENT' && one.type_code !== 'BB')
  const ahead = meetingRules.find((one) => one.code === 'PAPERS_AHEAD' && holds(one.during, day))?.amount ?? 0
  const told = (audience: string): boolean =>
    meetingNotices.some((one) => isOf(one) && one.audience === audience && one.given_at < meeting.starts_at)
  const roll = attendance.filter(isOf)
  const wasAgreed = (item: (typeof deciding)[number]): boolean =>
    agendaItems.some(
      (one) =>
        one.id === item.from_item_id &&
        one.outcome === 'AGREED' &&
        before.some(({ id }) => id === one.meeting_id),
    )
  const isSubmitted = (item: (typeof deciding)[number]): boolean =>
    agendaPapers.some(
      (one) =>
        one.agenda_item_id === item.id &&
        papers.some((paper) => paper.id === one.document_id && paper.type_code === 'TTr'),
    )
  const isDecided = (item: (typeof deciding)[number]): boolean =>
    item.outcome !== null || votes.some((vote) => isOf(vote) && vote.agenda_item_id === item.id)
  const always = (holds: boolean): Fact => ({ needed: true, holds })
  const decides = deciding.length > 0
  const written = world.organization.minutes.find(isOf)
  const came = tasksBefore(world, meeting).filter(({ state }) => state !== 'CANCELLED')
  const isSealed = world.organization.minutesVersions.some(({ minutes_id }) => minutes_id === written?.id)
  return {
    PREMEETING: { needed: rule?.after_kind_code != null, holds: before.some(isInTime) },
    AGENDA: always(agendaItems.some(isOf)),
    NOTICE_MEMBERS: always(told('MEMBERS')),
    NOTICE_IN_CHARGE: always(told('MEMBER_IN_CHARGE')),
    PAPERS_AHEAD: always(papers.every((one) => daysBetween(vietnamDay(one.added_at), day) >= ahead)),
    ITEMS_AGREED_BEFORE: {
      needed: decides && rule?.items_from_before === true,
      holds: deciding.every(wasAgreed),
    },
    SUBMISSIONS: { needed: decides, holds: deciding.every(isSubmitted) },
    OFFICERS_NAMED: always(meeting.chair_name !== null && meeting.secretary_name !== null),
    ROLL_CALLED: always(
      (meeting.state !== 'PLANNED' || roll.length > 0) &&
        roll.every((line) => !line.expected || line.status !== null),
    ),
    TASKS_REVIEWED: { needed: came.length > 0, holds: came.every(({ verdict }) => verdict !== null) },
    DECISIONS_VOTED: { needed: decides, holds: deciding.every(isDecided) },
    SELF_SCORED: always(scorecards.some((card) => isOf(card) && card.kind === 'SELF')),
    READ_BACK: always(isSealed || (written !== undefined && written.state !== 'DRAFT')),
    APPROVED: always(isSealed || written?.state === 'APPROVED'),
  }
}
