import {
  IMPORT_FIELD_LABELS,
  IMPORT_FIELDS,
  IMPORT_KIND_LABELS,
  IMPORT_MATCH_LABELS,
  IMPORT_OUTCOME_LABELS,
  IMPORT_STATE_LABELS,
  type Label,
} from '@chibo/shared'
import { typeId } from './ids.ts'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { type Connection, meets, meetsAmong, type Operators, type PageArgs, paged } from './pages.ts'
import { labelIn, problemOf } from './reorganizations.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of files that were taken in. */
export interface ImportListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly state?: Operators<string> | null
    readonly kind?: Operators<string> | null
  } | null
}

/** Arguments of lists of their rows. */
interface ImportRowArgs extends PageArgs {
  readonly where?: {
    readonly outcome?: Operators<string> | null
    readonly field?: Operators<string> | null
    readonly weight?: Operators<string> | null
    readonly name?: Operators<string> | null
  } | null
}

/** Fields whose values only few may read; parts of a birth date are. */
const PRIVATE = [
  ...['CITIZEN_ID', 'CARD_NUMBER', 'OLD_CARD_NUMBER', 'OLD_IDENTITY_NUMBER', 'PHONE', 'ADDRESS'],
  ...['OTHER_NAME', 'ETHNICITY', 'RELIGION', 'HOMETOWN', 'CARD_ISSUED_BY', 'CARD_ISSUED_ON', 'BIRTH_DATE'],
  ...['MEN_BIRTH_DATE', 'WOMEN_BIRTH_DATE', 'BIRTH_DAY', 'BIRTH_MONTH', 'BIRTH_YEAR'],
]

const LABELS: Readonly<Record<string, Label>> = IMPORT_FIELD_LABELS

function batchOf(world: World, batch: Stored<'import_batch'>): object {
  const { accounts, tokens } = world.organization
  return {
    __typename: 'ImportBatch',
    id: typeId('import', batch.id),
    kind: batch.kind,
    kindLabel: labelIn(world, IMPORT_KIND_LABELS, batch.kind),
    state: batch.state,
    stateLabel: labelIn(world, IMPORT_STATE_LABELS, batch.state),
    unit: () => unitOf(world, batch.unit_id),
    fileName: batch.file_name,
    sender: batch.sender,
    errorPolicy: batch.error_policy,
    effectiveOn: batch.effective_on,
    importedAt: batch.imported_at.toISOString(),
    importedBy:
      accounts.find((one) => one.id === batch.account_id)?.display_name ??
      tokens.find((one) => one.id === batch.token_id)?.name ??
      null,
    previewedAt: isoOf(batch.previewed_at),
    committedAt: isoOf(batch.committed_at),
    undoneAt: isoOf(batch.undone_at),
    undoneReason: batch.undone_reason,
    expiresAt: isoOf(batch.expires_at),
    version: batch.version,
    counts: {
      read: batch.read_rows,
      new: batch.new_rows,
      updated: batch.updated_rows,
      unchanged: batch.unchanged_rows,
      transfers: batch.transfer_rows,
      undecided: batch.undecided_rows,
      rejected: batch.rejected_rows,
      skipped: batch.skipped_rows,
      missing: batch.missing_members,
    },
    alarms: (Array.isArray(batch.alarms) ? batch.alarms : []).map((one) => sentence(world, one)),
    problem: sentence(world, batch.problem),
    rows: (args: ImportRowArgs) => rowList(world, args, batch),
  }
}

/** The file with an id, if the caller may read it. */
export function importNode(world: World, id: string): object | null {
  const batch = world.organization.imports.find((one) => one.id === id)
  return batch && world.policy.import(batch) ? batchOf(world, batch) : null
}

/** A list of files. */
export function importList(
  world: World,
  args: ImportListArgs,
  within: (unitId: string | null) => boolean,
): Connection {
  const { where } = args
  const order = args.orderBy ?? 'IMPORTED_AT_DESC'
  const batches = world.organization.imports.filter(
    (batch) =>
      world.policy.import(batch) &&
      within(batch.unit_id) &&
      meets(batch.state, where?.state) &&
      meets(batch.kind, where?.kind),
  )
  return paged(
    `ImportBatch.${order}`,
    batches.map((batch) => ({
      keys: [batch.imported_at.toISOString()],
      id: batch.id,
      node: batchOf(world, batch),
    })),
    args,
    order === 'IMPORTED_AT_DESC',
  )
}

function rowList(world: World, args: ImportRowArgs, batch: Stored<'import_batch'>): Connection {
  const rows = world.organization.importRows.filter(
    (row) =>
      row.batch_id === batch.id &&
      meets(row.outcome, args.where?.outcome) &&
      meets(row.full_name, args.where?.name) &&
      isTold(row, 'field', args.where?.field) &&
      isTold(row, 'weight', args.where?.weight),
  )
  const isOpen = world.policy.may('member.readPrivate', batch.unit_id)
  return paged(
    'ImportRow.POSITION',
    rows.map((row) => ({ keys: [row.sheet, row.row], id: '', node: rowOf(world, row, isOpen) })),
    args,
  )
}

/** Whether a message is among what is asked for; another one may answer another operator. */
function isTold(
  { messages }: Stored<'import_row'>,
  property: 'field' | 'weight',
  operators: Operators<string> | null | undefined,
): boolean {
  const said = (Array.isArray(messages) ? messages : []).map((one: unknown): unknown =>
    typeof one === 'object' && one !== null ? Reflect.get(one, property) : null,
  )
  return meetsAmong(
    said.map((one) => (typeof one === 'string' ? one : null)),
    operators,
  )
}

function rowOf(world: World, row: Stored<'import_row'>, isOpen: boolean): object {
  const changes = world.organization.importChanges
    .filter((one) => one.batch_id === row.batch_id && one.sheet === row.sheet && one.row === row.row)
    .sort((a, b) => rankOf(a.field) - rankOf(b.field))
  return {
    row: row.row,
    sheet: row.sheet,
    outcome: row.outcome,
    outcomeLabel: labelIn(world, IMPORT_OUTCOME_LABELS, row.outcome),
    name: row.full_name,
    unit: () => (row.unit_id === null ? null : unitOf(world, row.unit_id)),
    unitText: row.unit_text,
    member: () => memberOf(world, row.member_id),
    candidates: () => candidatesOf(world, row.candidate_member_ids ?? []),
    matchedBy: row.matched_by,
    matchedByLabel: row.matched_by === null ? null : labelIn(world, IMPORT_MATCH_LABELS, row.matched_by),
    messages: (Array.isArray(row.messages) ? row.messages : []).map((one) => messageOf(world, one, isOpen)),
    changes: changes.map((one) => changeOf(world, one, row.member_id, isOpen)),
  }
}

/** Of members those whom the caller may read, by their names. */
function candidatesOf(world: World, ids: readonly string[]): readonly object[] {
  const { members, rankOfName } = world.organization
  const rank = ({ sort_name }: Stored<'member'>): number => rankOfName(sort_name)
  return members
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => memberOf(world, id) ?? [])
}

function messageOf(world: World, message: unknown, isOpen: boolean): object {
  const told: object = typeof message === 'object' && message !== null ? message : {}
  const { field, weight, suggestion } = Object.fromEntries<unknown>(Object.entries(told))
  const isShown = isOpen || !PRIVATE.includes(String(field))
  return {
    field,
    fieldLabel: typeof field === 'string' ? labelIn(world, LABELS, field) : null,
    weight,
    suggestion: isShown ? (suggestion ?? null) : null,
    ...sentence(world, message),
  }
}

function changeOf(
  world: World,
  change: Stored<'import_change'>,
  memberId: string | null,
  isOpen: boolean,
): object {
  const { organization, policy, question } = world
  const member = organization.members.find((one) => one.id === memberId)
  const isPrivate = PRIVATE.includes(change.field)
  const isBeforeOpen =
    member !== undefined && (isPrivate ? policy.memberPrivate(member) : policy.member(member))
  const isAfterOpen = !isPrivate || isOpen
  const value = (plain: string | null, sealed: Buffer | null): string | null =>
    sealed === null ? plain : question.open(sealed)
  return {
    field: change.field,
    fieldLabel: labelIn(world, LABELS, change.field),
    before: isBeforeOpen ? value(change.before, change.sealed_before) : null,
    after: isAfterOpen ? value(change.after, change.sealed_after) : null,
    isMasked: !isBeforeOpen || !isAfterOpen,
  }
}

/** A problem with its sentence, which calls fields as the screen does. */
function sentence(world: World, problem: unknown): object | null {
  if (typeof problem !== 'object' || problem === null) return null
  const values: unknown = Reflect.get(problem, 'values')
  const field: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, 'field') : null
  const label = typeof field === 'string' ? LABELS[field] : undefined
  const named = label && { fieldVi: label.vi, fieldEn: label.en }
  return problemOf(world, { ...problem, values: { ...(typeof values === 'object' && values), ...named } })
}

function rankOf(field: string): number {
  return IMPORT_FIELDS.findIndex((one) => one === field)
}

function isoOf(instant: Date | null): string | null {
  return instant?.toISOString() ?? null
}
