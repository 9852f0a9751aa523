import { ERROR_MESSAGES, REORGANIZATION_STATE_LABELS, REVERSAL_LABELS, type Label } from '@chibo/shared'
import { decision } from './groups.ts'
import { typeId } from './ids.ts'
import type { Organization, Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import type { Policy } from './policy.ts'
import {
  allotmentList,
  consequenceCounts,
  consequenceList,
  stepList,
  type ConsequenceListArgs,
} from './steps.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of reorganizations. */
export interface ReorganizationListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly state?: Operators<string> | null
    readonly effectiveOn?: Operators<string> | null
    readonly text?: Operators<string> | null
    readonly touches?: Operators<string> | null
  } | null
}

function reorganizationOf(world: World, row: Stored<'reorganization'>): object {
  const { accounts, consequences, scans } = world.organization
  const nameOf = (id: string | null): string | null =>
    accounts.find((one) => one.id === id)?.display_name ?? null
  const found = consequences.filter((one) => one.reorganization_id === row.id)
  const scan = scans.find((one) => one.reorganization_id === row.id)
  return {
    __typename: 'Reorganization',
    id: typeId('reorg', row.id),
    unit: () => unitOf(world, row.unit_id),
    title: row.title,
    number: row.number,
    signedOn: row.signed_on,
    effectiveOn: row.effective_on,
    notes: row.notes,
    state: row.state,
    stateLabel: labelIn(world, REORGANIZATION_STATE_LABELS, row.state),
    version: row.version,
    operations: (args: PageArgs) => stepList(world, args, row.id),
    allotments: (args: PageArgs) => allotmentList(world, args, row.id),
    consequences: (args: ConsequenceListArgs) => consequenceList(world, args, row.id),
    consequenceCounts: () => consequenceCounts(world, row.id),
    isBlocked: found.some(({ change }) => ['UNALLOTTED', 'WITHOUT_CELL', 'REFUSED'].includes(change)),
    failure: (Array.isArray(row.failure) ? row.failure : []).map((one) => problemOf(world, one)),
    corrects: () => reorganizationNode(world, row.corrects_id),
    decision: () => decision(world, row.decision_id),
    createdAt: row.created_at.toISOString(),
    createdBy: nameOf(row.created_by),
    approvedAt: isoOf(row.approved_at),
    approvedBy: nameOf(row.approved_by),
    appliedAt: isoOf(row.applied_at),
    withdrawnAt: isoOf(row.withdrawn_at),
    reversedAt: isoOf(row.reversed_at),
    reversal: row.reversal,
    reversalLabel: row.reversal === null ? null : labelIn(world, REVERSAL_LABELS, row.reversal),
    reversalNumber: row.reversal_number,
    reversalSignedOn: row.reversal_signed_on,
    hasScan: scan !== undefined,
    scan: scan
      ? {
          fileName: scan.file_name,
          mediaType: scan.media_type,
          size: scan.bytes.length,
          addedAt: scan.added_at.toISOString(),
        }
      : null,
  }
}

/** The reorganization with an id, if the caller may read it. */
export function reorganizationNode(world: World, id: string | null): object | null {
  const row = world.organization.reorganizations.find((one) => one.id === id)
  return row && world.policy.reorganization(row) ? reorganizationOf(world, row) : null
}

/** A list of reorganizations. */
export function reorganizationList(
  world: World,
  args: ReorganizationListArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'EFFECTIVE_ON_DESC'
  const rows = world.organization.reorganizations.filter(
    (row) =>
      world.policy.reorganization(row) &&
      within(row.unit_id) &&
      meets(row.state, where?.state) &&
      meets(row.effective_on, where?.effectiveOn) &&
      meets(`${row.title} ${row.number}`, where?.text) &&
      touches(world, row.id, where?.touches),
  )
  return paged(
    `Reorganization.${order}`,
    rows.map((row) => ({ keys: [row.effective_on], id: row.id, node: reorganizationOf(world, row) })),
    args,
    order === 'EFFECTIVE_ON_DESC',
  )
}

/** Whether units that the caller may see are among the old ones or among those after it. */
function touches(world: World, id: string, asked: Operators<string> | null | undefined): boolean {
  const { oldUnits, results } = world.organization
  const touched = [...oldUnits, ...results]
    .filter((one) => one.reorganization_id === id)
    .flatMap(({ unit_id }) => (unit_id !== null && world.policy.unit(unit_id) ? typeId('unit', unit_id) : []))
  return (
    (asked?.eq == null || touched.includes(asked.eq)) &&
    (asked?.in == null || asked.in.some((one) => touched.includes(one)))
  )
}

/** Ids of what consequences are about, by their subjects; of the others nothing has an id. */
const PREFIXES: Readonly<Record<string, string>> = {
  UNIT: 'unit',
  MEMBER: 'member',
  BODY: 'body',
  OFFICE: 'office',
  SEAT: 'seat',
  TERM: 'term',
  TRANSFER: 'transfer',
  WORK_GROUP: 'workgroup',
  WORK_GROUP_MEMBER: 'groupmember',
  WORK_GROUP_ASSIGNMENT: 'assignment',
  CLUSTER: 'cluster',
  MEETING: 'meeting',
  GRANT: 'grant',
  TEMPLATE: 'template',
  MEETING_TEMPLATE: 'mtemplate',
  PLAN_SLOT: 'slot',
  REORGANIZATION: 'reorg',
}

/** The id of what a consequence is about. */
export function objectIdOf({ subject, object_id }: Stored<'reorganization_consequence'>): string | null {
  const prefix = PREFIXES[subject]
  return prefix === undefined || object_id === null ? null : typeId(prefix, object_id)
}

/** Whether a reorganization that somebody may read tells an id. */
export function namesObject(organization: Organization, policy: Policy, id: string): boolean {
  const { consequences, reorganizations } = organization
  return consequences.some(
    (one) =>
      objectIdOf(one) === id &&
      reorganizations.some((row) => row.id === one.reorganization_id && policy.reorganization(row)),
  )
}

/** A problem that was kept, with its sentence. */
export function problemOf(world: World, problem: unknown): object | null {
  if (typeof problem !== 'object' || problem === null) return null
  const code = String(Reflect.get(problem, 'code'))
  const values: unknown = Reflect.get(problem, 'values')
  const filled = Object.entries(typeof values === 'object' && values !== null ? values : {})
  const sentence = filled.reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)),
    labelIn(world, ERROR_MESSAGES, code) ?? '',
  )
  return { code, message: sentence }
}

/** The label of a value in the reader's language. */
export function labelIn(
  { question }: World,
  labels: Readonly<Record<string, Label>>,
  value: string,
): string | undefined {
  return labels[value]?.[question.locale]
}

function isoOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null
}
