import { z } from 'zod'
import { day, id, MAX_LINE, optionalText, repeated, report, requiredText, version } from './input.ts'
import { actDecisionInput, actFields, ERROR_POLICIES, MAX_ROWS } from './member-acts.ts'
import type { Labels } from './vocabulary.ts'

/** For how long somebody goes elsewhere. */
export const TRANSFER_KINDS = ['HOME', 'TEMPORARY'] as const
export type TransferKind = (typeof TRANSFER_KINDS)[number]
export const TRANSFER_KIND_LABELS: Labels<TransferKind> = {
  HOME: { vi: 'Chuyển sinh hoạt chính thức', en: 'For good' },
  TEMPORARY: { vi: 'Chuyển sinh hoạt tạm thời', en: 'For a time' },
}

/** On which side of transfers a unit stands. */
export const TRANSFER_DIRECTIONS = ['OUT', 'IN'] as const
export type TransferDirection = (typeof TRANSFER_DIRECTIONS)[number]
export const TRANSFER_DIRECTION_LABELS: Labels<TransferDirection> = {
  OUT: { vi: 'Chuyển đi', en: 'Out of it' },
  IN: { vi: 'Chuyển đến', en: 'Into it' },
}

const errorPolicy = z.enum(ERROR_POLICIES).nullish()
const memberRow = z.object({ memberId: id, expectedVersion: version })
const transferRow = z.object({ transferId: id, expectedVersion: version })
const memberRows = z.array(memberRow).min(1).max(MAX_ROWS)
const transferRows = z.array(transferRow).min(1).max(MAX_ROWS)

function checkMembers(context: z.RefinementCtx, members: readonly z.output<typeof memberRow>[]): void {
  for (const index of repeated(members.map(({ memberId }) => memberId)))
    report(context, 'DUPLICATE', ['members', index, 'memberId'])
}

function checkTransfers(context: z.RefinementCtx, transfers: readonly z.output<typeof transferRow>[]): void {
  for (const index of repeated(transfers.map(({ transferId }) => transferId)))
    report(context, 'DUPLICATE', ['transfers', index, 'transferId'])
}

/** What `transferMembers` takes, with the rules that need no database. */
export const transferMembersInput = z
  .object({
    members: memberRows,
    /** a unit that is kept here, by its id or the code that it bears; else a name */
    toUnitId: id.nullish(),
    toUnitCode: requiredText(MAX_LINE).nullish(),
    toName: optionalText(MAX_LINE),
    kind: z.enum(TRANSFER_KINDS),
    decidedOn: day,
    /** of a stay: the day after the last */
    until: day.nullish(),
    paperNumber: optionalText(MAX_LINE),
    paperOn: day.nullish(),
    decision: actDecisionInput.nullish(),
    reason: optionalText(),
    errorPolicy,
  })
  .superRefine((input, context) => {
    const { members, toUnitId, toUnitCode, toName, kind, decidedOn, until, paperOn, paperNumber } = input
    checkMembers(context, members)
    if ([toUnitId, toUnitCode, toName].filter((one) => one != null).length !== 1)
      report(context, 'ONE_KEY', ['toUnitId'])
    if (kind === 'HOME' && until != null) report(context, 'ONLY_OF_STAYS', ['until'])
    if (kind === 'TEMPORARY' && until == null) report(context, 'REQUIRED', ['until'])
    if (until != null && until <= decidedOn) report(context, 'ENDS_BEFORE_START', ['until'])
    if (paperNumber !== undefined && paperOn == null) report(context, 'REQUIRED', ['paperOn'])
  })
export type TransferMembers = z.output<typeof transferMembersInput>

/** What `issueTransferPapers` takes. */
export const issueTransferPapersInput = z
  .object({
    transfers: transferRows,
    paperNumber: optionalText(MAX_LINE),
    paperOn: day,
    reason: optionalText(),
    errorPolicy,
  })
  .superRefine(({ transfers }, context) => {
    checkTransfers(context, transfers)
  })
export type IssueTransferPapers = z.output<typeof issueTransferPapersInput>

/** What `receiveTransfers` takes. */
export const receiveTransfersInput = z
  .object({
    transfers: transferRows,
    receivedOn: day,
    decision: actDecisionInput.nullish(),
    reason: optionalText(),
    errorPolicy,
  })
  .superRefine(({ transfers }, context) => {
    checkTransfers(context, transfers)
  })
export type ReceiveTransfers = z.output<typeof receiveTransfersInput>

/** What `returnTransfers` and `cancelTransfers` take: both say why. */
export const closeTransfersInput = z
  .object({ transfers: transferRows, effectiveOn: day, reason: requiredText(), errorPolicy })
  .superRefine(({ transfers }, context) => {
    checkTransfers(context, transfers)
  })
export type CloseTransfers = z.output<typeof closeTransfersInput>

/** What `endStays` takes. */
export const endStaysInput = z
  .object({ members: memberRows, ...actFields, errorPolicy })
  .superRefine(({ members }, context) => {
    checkMembers(context, members)
  })
export type EndStays = z.output<typeof endStaysInput>
