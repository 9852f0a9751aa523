import { RESOLUTION_ACT_LABELS, RESOLUTION_STATE_LABELS } from '@chibo/shared'
import { bodyNode } from './bodies.ts'
import { days } from './days.ts'
import { documentNode, documentOf, signOf } from './documents.ts'
import { typeId } from './ids.ts'
import { meetingNode } from './meetings.ts'
import { memberNode, reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { labelIn } from './reorganizations.ts'
import { shareOf } from './shares.ts'
import { executionByDay, isLate, tasksOf } from './tasks.ts'
import { kindOf, unitNode, unitOf } from './units.ts'
import { voteNode } from './votes.ts'
import type { World } from './world.ts'

type Row = Stored<'resolution'>

/** Arguments of lists of resolutions. */
export interface ResolutionListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: Readonly<
    Partial<
      Record<
        | 'type'
        | 'state'
        | 'adoptedOn'
        | 'month'
        | 'text'
        | 'unit'
        | 'body'
        | 'meeting'
        | 'carriesOut'
        | 'sentTo',
        Operators<string> | null
      > &
        Record<'key' | 'overdueTasks', Operators<boolean> | null>
    >
  > | null
}

/** The resolution with an id, if the caller may see it. */
export function resolutionNode(world: World, id: string | null): object | null {
  const row = world.organization.resolutions.find((one) => one.id === id)
  return row && world.policy.resolution(row) ? resolutionOf(world, row) : null
}

/** The resolution whose number a document bears. */
export function resolutionOfDocument(world: World, documentId: string): object | null {
  const { resolutions, supplements } = world.organization
  const changed = supplements.find((one) => one.document_id === documentId)
  const row = resolutions.find((one) => one.document_id === documentId)
  return resolutionNode(world, row?.id ?? changed?.resolution_id ?? null)
}

/** Resolutions of some kind that the caller may see, drafts last. */
export function resolutionsOf(world: World, of: (row: Row) => boolean): object[] {
  return world.organization.resolutions
    .filter((row) => of(row) && world.policy.resolution(row))
    .sort((a, b) => (listedOn(a) + a.id < listedOn(b) + b.id ? -1 : 1))
    .map((row) => resolutionOf(world, row))
}

/** A list of resolutions, by the units whose they are. */
export function resolutionList(
  world: World,
  args: ResolutionListArgs,
  within: (row: { readonly unit_id: string }) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'ADOPTED_ON_DESC'
  const rows = world.organization.resolutions.filter(
    (row) =>
      world.policy.resolution(row) &&
      within(row) &&
      meets(row.type_code, where?.type) &&
      meets(row.state, where?.state) &&
      meets(row.key, where?.key) &&
      meets(hasLateTasks(world, row), where?.overdueTasks) &&
      meets(row.adopted_on, where?.adoptedOn) &&
      isFor(row, where?.month?.eq) &&
      meets(row.title, where?.text) &&
      meetsSeen(typeId('unit', row.unit_id), where?.unit, () => unitNode(world, row.unit_id) !== null) &&
      meetsSeen(idOf('body', row.body_id), where?.body, () => bodyNode(world, row.body_id) !== null) &&
      meetsSeen(
        idOf('meeting', row.meeting_id),
        where?.meeting,
        () => row.meeting_id !== null && meetingNode(world, row.meeting_id) !== null,
      ) &&
      meetsSeen(
        idOf('resolution', row.carries_out_id),
        where?.carriesOut,
        () => resolutionNode(world, row.carries_out_id) !== null,
      ) &&
      isSentTo(world, row, where?.sentTo),
  )
  return paged(
    `Resolution.${order}`,
    rows.map((row) => ({ keys: [listedOn(row)], id: row.id, node: resolutionOf(world, row) })),
    args,
    order === 'ADOPTED_ON_DESC',
  )
}

const idOf = (prefix: string, id: string | null): string | null => id && typeId(prefix, id)
/** Drafts come before what was adopted last. */
const listedOn = (row: Row): string => row.adopted_on ?? '9999-12-31'

function hasLateTasks(world: World, { id }: Row): boolean {
  return world.organization.tasks.some(
    (task) => task.resolution_id === id && world.policy.task(task) && isLate(task, world.question.today),
  )
}

function isFor({ period }: Row, day: string | null | undefined): boolean {
  if (day == null) return true
  if (period === null) return false
  const { from, to } = days(period)
  return (from ?? '') <= day && day < (to ?? '')
}

/** Both operators may name others: it was sent to one of each. */
function isSentTo(world: World, row: Row, wanted: Operators<string> | null | undefined): boolean {
  if (wanted == null) return true
  const sent = world.organization.disseminations
    .filter((one) => one.resolution_id === row.id)
    .flatMap(({ unit_id, member_id }) => [
      ...(unit_id !== null && unitNode(world, unit_id) ? [typeId('unit', unit_id)] : []),
      ...(member_id !== null && memberNode(world, member_id) ? [typeId('member', member_id)] : []),
    ])
  return (
    (wanted.eq == null || sent.includes(wanted.eq)) &&
    (wanted.in == null || wanted.in.some((id) => sent.includes(id)))
  )
}

function actor(world: World, account: string | null, token: string | null): string | null {
  const { accounts, tokens } = world.organization
  return (
    accounts.find((one) => one.id === account)?.display_name ??
    tokens.find((one) => one.id === token)?.name ??
    null
  )
}

/** What is told of the document that bears a number, and by what was decided. */
function decided(
  world: World,
  row: Pick<Row, 'document_id' | 'adopted_on' | 'meeting_id' | 'vote_id' | 'no_vote_reason'>,
): object {
  const document = world.organization.documents.find((one) => one.id === row.document_id)
  return {
    document: () => (row.document_id === null ? null : documentNode(world, row.document_id)),
    number: document?.number ?? null,
    sign: document ? signOf(document) : null,
    adoptedOn: row.adopted_on,
    meeting: () => (row.meeting_id === null ? null : meetingNode(world, row.meeting_id)),
    vote: () => (row.vote_id === null ? null : voteNode(world, row.vote_id)),
    noVoteReason: row.no_vote_reason,
  }
}

function resolutionOf(world: World, row: Row): object {
  const { attachments, disseminations, documents, documentTypes, resolutionActs, resolutions, supplements } =
    world.organization
  const changes = supplements
    .filter((one) => one.resolution_id === row.id)
    .sort((a, b) => a.ordinal - b.ordinal)
  const sent = disseminations.filter((one) => one.resolution_id === row.id)
  const obliged = sent.filter((one) => one.programme_due_on !== null)
  const isCarriedOutBy = (unitId: string | null) => (other: Row) =>
    other.carries_out_id === row.id &&
    other.unit_id === unitId &&
    other.adopted_on !== null &&
    other.state !== 'WITHDRAWN'
  const inOrder =
    <T extends { readonly id: string }>(at: (one: T) => Date) =>
    (a: T, b: T): number =>
      at(a).getTime() - at(b).getTime() || (a.id < b.id ? -1 : 1)
  const period = row.period === null ? null : days(row.period)
  return {
    __typename: 'Resolution',
    id: typeId('resolution', row.id),
    unit: () => unitOf(world, row.unit_id),
    body: () => bodyNode(world, row.body_id),
    type: () => kindOf(world, documentTypes, row.type_code),
    title: row.title,
    text: row.text,
    currentText: changes.at(-1)?.text ?? row.text,
    supplements: () =>
      changes.map((one) => ({
        ordinal: one.ordinal,
        title: one.title,
        text: one.text,
        reason: one.reason,
        ...decided(world, one),
      })),
    key: row.key,
    state: row.state,
    stateLabel: labelIn(world, RESOLUTION_STATE_LABELS, row.state),
    ...decided(world, row),
    inForceOn: row.in_force_on,
    endsOn: row.ends_on,
    period: period && { from: period.from, until: period.to },
    carriesOut: () => resolutionNode(world, row.carries_out_id),
    carriedOutBy: () => resolutionsOf(world, (other) => other.carries_out_id === row.id),
    supersededBy: () => resolutionNode(world, row.superseded_by_id),
    disseminations: () =>
      [...sent].sort(inOrder((one) => one.sent_at)).map((one) => ({
        unit: () => (one.unit_id === null ? null : unitOf(world, one.unit_id)),
        person: () =>
          one.person_name === null ? null : reference(world, one.member_id, one.person_name, null),
        mine: one.member_id !== null && one.member_id === world.me,
        sentAt: one.sent_at.toISOString(),
        dueOn: one.due_on,
        programmeDueOn: one.programme_due_on,
        programme: () => resolutionsOf(world, isCarriedOutBy(one.unit_id))[0] ?? null,
        receivedAt: one.received_at?.toISOString() ?? null,
        receivedBy: actor(world, one.received_by, one.received_by_token),
      })),
    disseminationRate: () =>
      shareOf(sent.filter((one) => one.received_at !== null).length, sent.length, world.day, null),
    coverage: () =>
      shareOf(
        obliged.filter((one) => resolutions.some(isCarriedOutBy(one.unit_id))).length,
        obliged.length,
        world.day,
        null,
      ),
    tasks: () => tasksOf(world, ({ resolution_id }) => resolution_id === row.id),
    execution: ({ asOf }: { readonly asOf?: string | null }) => executionByDay(world, row.id, asOf),
    attachments: () =>
      documents
        .filter(
          (one) =>
            attachments.some(
              ({ resolution_id, document_id }) => resolution_id === row.id && document_id === one.id,
            ) && world.policy.document(one),
        )
        .sort(inOrder((one) => one.added_at))
        .map((one) => documentOf(world, one)),
    acts: () =>
      resolutionActs
        .filter((one) => one.resolution_id === row.id)
        .sort(inOrder((one) => one.at))
        .map((one) => ({
          kind: one.kind,
          kindLabel: labelIn(world, RESOLUTION_ACT_LABELS, one.kind),
          actedOn: one.acted_on,
          meeting: () => (one.meeting_id === null ? null : meetingNode(world, one.meeting_id)),
          reason: one.reason,
          at: one.at.toISOString(),
          by: actor(world, one.by_account, one.by_token),
        })),
    version: row.version,
  }
}

/** The types that resolutions are of on the day. */
export function resolutionTypes(world: World): object[] {
  const { documentTypes, resolutionTypeRules } = world.organization
  return documentTypes
    .filter((type) => world.holds(type.valid))
    .sort((a, b) => a.rank - b.rank)
    .flatMap((type) => {
      const rule = resolutionTypeRules.find((one) => one.type_code === type.code && world.holds(one.during))
      return rule
        ? [{ ...kindOf(world, documentTypes, type.code), needsVote: rule.needs_vote, ofCells: rule.cell }]
        : []
    })
}
