import { AUDIT_ACTION_LABELS, AUDIT_ACTIONS } from '@chibo/shared'
import { typeId } from './ids.ts'
import { memberOf, reference } from './members.ts'
import type { Stored } from './organization.ts'
import { meets, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of audit records. */
export interface AuditListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly object?: Operators<string> | null
    readonly account?: Operators<string> | null
    readonly token?: Operators<string> | null
    readonly action?: Operators<string> | null
    readonly recordedOn?: Operators<string> | null
  } | null
}

/** Types of the API by table, with the prefix of their ids. */
const TYPES: Readonly<Record<string, readonly [type: string, prefix: string]>> = {
  account: ['Account', 'account'],
  api_token: ['ApiToken', 'token'],
  document: ['Document', 'doc'],
  plan_slot: ['PlanSlot', 'slot'],
  professional_meeting: ['ProfessionalMeeting', 'pmeeting'],
  meeting: ['Meeting', 'meeting'],
  member: ['Member', 'member'],
  reorganization: ['Reorganization', 'reorg'],
  interim_review: ['InterimReview', 'ireview'],
  task: ['Task', 'task'],
  visit: ['Visit', 'visit'],
}

/** Whether the audit of a record's unit is read. */
export function tells(world: Pick<World, 'policy'>, record: Stored<'audit_record'>): boolean {
  return world.policy.may('audit.read', record.unit_id)
}

/** Ids of everything that a record names. */
export function idsTold(record: Stored<'audit_record'>): string[] {
  return [
    ...concerned(record).flatMap((id) => idOf(record.object_type, id) ?? []),
    ...(actorIdOf(record) === null ? [] : [actorIdOf(record) ?? '']),
  ]
}

function concerned(record: Stored<'audit_record'>): string[] {
  return [...record.object_ids, ...(record.object_id === null ? [] : [record.object_id])].sort()
}

function idOf(table: string, id: string | null): string | null {
  const prefix = TYPES[table]?.[1]
  return id === null || prefix === undefined ? null : typeId(prefix, id)
}

function actorIdOf({ account_id, token_id }: Stored<'audit_record'>): string | null {
  return idOf('account', account_id) ?? idOf('api_token', token_id)
}

function typeOf(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return TYPES[table]?.[0] ?? words.join('')
}

function eventOf(world: World, record: Stored<'audit_record'>): object {
  const { accounts, tokens, seals } = world.organization
  const { locale } = world.question
  const action = AUDIT_ACTIONS.find((one) => one === record.action) ?? 'OTHER'
  const account = accounts.find((one) => one.id === record.account_id)
  const token = tokens.find((one) => one.id === record.token_id)
  const nobody =
    record.request_id === null
      ? { vi: 'Dòng lệnh', en: 'Command line' }
      : { vi: 'Chưa đăng nhập', en: 'Not signed in' }
  const changes: object = Object(record.changes)
  return {
    __typename: 'AuditEvent',
    id: typeId('event', record.id),
    at: record.at.toISOString(),
    recordedOn: dayOf(record),
    action,
    actionLabel: AUDIT_ACTION_LABELS[action][locale],
    unit: () => unitOf(world, record.unit_id),
    actor: () =>
      reference(
        world,
        account?.member_id ?? null,
        account?.display_name ?? token?.name ?? nobody[locale],
        null,
      ),
    actorId: actorIdOf(record),
    objectType: typeOf(record.object_type),
    objectId: idOf(record.object_type, record.object_id),
    objects: () =>
      concerned(record).map((id) => ({
        type: typeOf(record.object_type),
        id: idOf(record.object_type, id),
        member: () => (record.object_type === 'member' ? memberOf(world, id) : null),
      })),
    requestId: record.request_id,
    changedFields: Object.keys(changes).sort(),
    readFields: record.read_fields,
    sealed: seals.some((seal) => seal.record_id === record.id),
  }
}

/** The day in Vietnam. */
function dayOf({ at }: Stored<'audit_record'>): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The record with an id, if the caller may read it. */
export function eventNode(world: World, id: string): object | null {
  const record = world.organization.auditRecords.find((one) => one.id === id)
  return record && tells(world, record) ? eventOf(world, record) : null
}

/** A list of records. */
export function eventList(
  world: World,
  args: AuditListArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'AT_DESC'
  const about = (record: Stored<'audit_record'>): boolean =>
    noneGiven(where?.object) ||
    concerned(record).some((id) => meets(idOf(record.object_type, id), where?.object))
  const rows = world.organization.auditRecords.filter(
    (record) =>
      tells(world, record) &&
      within(record.unit_id) &&
      about(record) &&
      meets(idOf('account', record.account_id), where?.account) &&
      meets(idOf('api_token', record.token_id), where?.token) &&
      meets(record.action, where?.action) &&
      meets(dayOf(record), where?.recordedOn),
  )
  return paged(
    `AuditEvent.${order}`,
    rows.map((record) => ({ keys: [dayOf(record)], id: record.id, node: eventOf(world, record) })),
    args,
    order === 'AT_DESC',
  )
}

function noneGiven(operators: Operators<string> | null | undefined): boolean {
  return operators == null || Object.values(operators).every((operator) => operator == null)
}
