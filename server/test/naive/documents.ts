import { DOCUMENT_STATE_LABELS } from '@chibo/shared'
import { typeId } from './ids.ts'
import { meetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { meets, meetsSeen, paged, type Connection, type Operators, type PageArgs } from './pages.ts'
import { labelIn } from './reorganizations.ts'
import { resolutionOfDocument } from './resolutions.ts'
import { kindOf, unitNode, unitOf } from './units.ts'
import type { World } from './world.ts'

/** Arguments of lists of documents. */
export interface DocumentListArgs extends PageArgs {
  readonly orderBy?: string | null
  readonly where?: {
    readonly type?: Operators<string> | null
    readonly state?: Operators<string> | null
    readonly datedOn?: Operators<string> | null
    readonly meeting?: Operators<string> | null
    readonly unit?: Operators<string> | null
    readonly sentTo?: Operators<string> | null
  } | null
}

/** The document with an id, if the caller may see it. */
export function documentNode(world: World, id: string): object | null {
  const document = world.organization.documents.find((one) => one.id === id)
  return document && world.policy.document(document) ? documentOf(world, document) : null
}

/** A list of documents, by the units whose they are. */
export function documentList(
  world: World,
  args: DocumentListArgs,
  within: (unitId: string) => boolean,
): Connection {
  const { where, orderBy } = args
  const order = orderBy ?? 'ADDED_AT_DESC'
  const isSeen = (unitId: string): boolean => unitNode(world, unitId) !== null
  const rows = world.organization.documents.filter(
    (document) =>
      world.policy.document(document) &&
      within(document.unit_id) &&
      meets(document.type_code, where?.type) &&
      meets(document.state, where?.state) &&
      meets(document.dated_on, where?.datedOn) &&
      meetsSeen(
        document.meeting_id === null ? null : typeId('meeting', document.meeting_id),
        where?.meeting,
        () => document.meeting_id !== null && meetingNode(world, document.meeting_id) !== null,
      ) &&
      meetsSeen(typeId('unit', document.unit_id), where?.unit, () => isSeen(document.unit_id)) &&
      isSentTo(world, document, where?.sentTo, isSeen),
  )
  return paged(
    `Document.${order}`,
    rows.map((document) => ({
      keys: [document.added_at.toISOString()],
      id: document.id,
      node: documentOf(world, document),
    })),
    args,
    order === 'ADDED_AT_DESC',
  )
}

/** Both operators may name different units: it was sent to one of each. */
function isSentTo(
  world: World,
  document: Stored<'document'>,
  wanted: Operators<string> | null | undefined,
  isSeen: (unitId: string) => boolean,
): boolean {
  if (wanted == null || (wanted.eq == null && wanted.in == null)) return true
  const sent = world.organization.recipients
    .filter((one) => one.document_id === document.id && isSeen(one.unit_id))
    .map((one) => typeId('unit', one.unit_id))
  return (
    (wanted.eq == null || sent.includes(wanted.eq)) &&
    (wanted.in == null || wanted.in.some((id) => sent.includes(id)))
  )
}

/** What is printed behind "Số". */
export function signOf({ number, type_code, suffix }: Stored<'document'>): string | null {
  return number === null
    ? null
    : `${number < 10 ? '0' : ''}${String(number)}-${type_code ?? ''}/${suffix ?? ''}`
}

export function documentOf(world: World, document: Stored<'document'>): object {
  const { accounts, documentTypes, files, recipients, tokens } = world.organization
  const { type_code, number, file_id } = document
  const file = files.find((one) => one.id === file_id)
  const id = typeId('doc', document.id)
  return {
    __typename: 'Document',
    id,
    unit: () => unitOf(world, document.unit_id),
    meeting: () => (document.meeting_id === null ? null : meetingNode(world, document.meeting_id)),
    type: () => (type_code === null ? null : kindOf(world, documentTypes, type_code)),
    number,
    sign: signOf(document),
    resolution: () => resolutionOfDocument(world, document.id),
    datedOn: document.dated_on,
    title: document.title,
    fileName: document.file_name,
    mediaType: file?.media_type ?? null,
    size: file?.size ?? null,
    digest: file?.digest.toString('hex') ?? null,
    url: file ? `/documents/${id}` : null,
    state: document.state,
    stateLabel: labelIn(world, DOCUMENT_STATE_LABELS, document.state),
    recipients: () =>
      recipients
        .filter((one) => one.document_id === document.id)
        .sort((a, b) => a.sent_at.getTime() - b.sent_at.getTime() || (a.unit_id < b.unit_id ? -1 : 1))
        .map((one) => ({
          unit: () => unitOf(world, one.unit_id),
          sentAt: one.sent_at.toISOString(),
        })),
    addedAt: document.added_at.toISOString(),
    addedBy:
      accounts.find((one) => one.id === document.added_by)?.display_name ??
      tokens.find((one) => one.id === document.added_by_token)?.name ??
      null,
    version: document.version,
  }
}
