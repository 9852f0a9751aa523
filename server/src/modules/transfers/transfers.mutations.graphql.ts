import { MAX_ROWS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ErrorPolicyEnum, TransferKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import { MemberAct } from '../member-acts/member-acts.entity.ts'
import type { ReceptionsService } from './receptions.service.ts'
import type { EndedStays, StaysService } from './stays.service.ts'
import { Transfer } from './transfers.entity.ts'
import type { TransfersService, WrittenTransfers } from './transfers.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly transfers: TransfersService
    readonly receptions: ReceptionsService
    readonly stays: StaysService
  }
}

const POLICY = 'REJECT_ALL unless it is said.'
const ROWS = `1–${String(MAX_ROWS)}, each once.`

const TransferredMemberInput = builder.inputType('TransferredMemberInput', {
  description: 'A member on whose membership something is done.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read it.' }),
  }),
})

const NamedTransferInput = builder.inputType('NamedTransferInput', {
  description: 'A transfer with which something is done.',
  fields: (t) => ({
    transferId: t.id({ required: true, description: 'The transfer.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const TransferMembersInput = builder.inputType('TransferMembersInput', {
  description:
    'Members who are to go elsewhere, and where: exactly one of `toUnitId`, `toUnitCode` and `toName`.',
  fields: (t) => ({
    members: t.field({ type: [TransferredMemberInput], required: true, description: `${ROWS} Who goes.` }),
    toUnitId: t.id({ description: 'A cell or Party group that is kept here, in the caller’s reach or not.' }),
    toUnitCode: t.string({ description: 'The same by the code that it bears.' }),
    toName: t.string({ description: 'The name of an organization that is not kept here.' }),
    kind: t.field({ type: TransferKindEnum, required: true, description: 'For good, or for a time.' }),
    decidedOn: t.field({
      type: 'Date',
      required: true,
      description: 'From which the letter of introduction is due; not after today.',
    }),
    until: t.field({ type: 'Date', description: 'Of a stay: the day after its last; required then.' }),
    paperNumber: t.string({
      description: 'Number of the letter of introduction, where it is issued at once.',
    }),
    paperOn: t.field({ type: 'Date', description: 'The day it is issued, where that is done at once.' }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    reason: t.string({ description: 'Why.' }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const IssueInput = builder.inputType('IssueTransferPapersInput', {
  description: 'Letters of introduction that are issued.',
  fields: (t) => ({
    transfers: t.field({
      type: [NamedTransferInput],
      required: true,
      description: `${ROWS} Of which transfers.`,
    }),
    paperNumber: t.string({ description: 'Number of the letter.' }),
    paperOn: t.field({ type: 'Date', required: true, description: 'The day it is issued; not after today.' }),
    reason: t.string({ description: 'What is to be said of it.' }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const ReceiveInput = builder.inputType('ReceiveTransfersInput', {
  description: 'Members who have come.',
  fields: (t) => ({
    transfers: t.field({
      type: [NamedTransferInput],
      required: true,
      description: `${ROWS} By which transfers.`,
    }),
    receivedOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which they are at home, or stay, here; not after today.',
    }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    reason: t.string({ description: 'What is to be said of it.' }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

function closeInput(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      transfers: t.field({ type: [NamedTransferInput], required: true, description: `${ROWS} Which.` }),
      effectiveOn: t.field({ type: 'Date', required: true, description: 'The day; not after today.' }),
      reason: t.string({ required: true, description: 'Why.' }),
      errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
    }),
  })
}

const EndStaysInput = builder.inputType('EndStaysInput', {
  description: 'Members who attend at home again before their stay was to end.',
  fields: (t) => ({
    members: t.field({ type: [TransferredMemberInput], required: true, description: `${ROWS} Who.` }),
    effectiveOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which they stay elsewhere no longer; not after today.',
    }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    reason: t.string({ description: 'Why.' }),
    errorPolicy: t.field({ type: ErrorPolicyEnum, description: POLICY }),
  }),
})

const rows = {
  list: 'transfers',
  prefix: 'transfer',
  ids: ({ transferIds }: WrittenTransfers) => transferIds,
}
const payload = {
  transfers: {
    target: () => Transfer,
    ids: ({ transferIds }: WrittenTransfers) => transferIds.filter((id) => id !== ''),
    description: 'What was stored.',
  },
}

mutation<WrittenTransfers>({
  name: 'transferMembers',
  description:
    'Decides that members go to another cell, for good or for a time, or to an organization that is not kept here. They stay at home where they are until they are received. For whoever keeps the register where they are at home.',
  input: TransferMembersInput,
  run: (input, caller, cx) => cx.useCases.transfers.transferMembers(input, caller),
  payload,
  rows: { ...rows, list: 'members' },
})

mutation<WrittenTransfers>({
  name: 'issueTransferPapers',
  description:
    'Issues letters of introduction. For whoever keeps the register where the members are at home.',
  input: IssueInput,
  run: (input, caller, cx) => cx.useCases.transfers.issueTransferPapers(input, caller),
  payload,
  rows,
})

mutation<WrittenTransfers>({
  name: 'receiveTransfers',
  description:
    'Receives members: the old home ends and the new one begins on the same day, or a stay begins. For whoever keeps the register of the receiving cell; where that is not kept here, the sending side confirms that they have arrived, and they are members here no longer if they went for good.',
  input: ReceiveInput,
  run: (input, caller, cx) => cx.useCases.receptions.receiveTransfers(input, caller),
  payload,
  rows,
})

mutation<WrittenTransfers>({
  name: 'returnTransfers',
  description:
    'Sends transfers back: the members stay where they are. For whoever keeps the register of the receiving cell.',
  input: closeInput('ReturnTransfersInput', 'Transfers that are sent back.'),
  run: (input, caller, cx) => cx.useCases.receptions.returnTransfers(input, caller),
  payload,
  rows,
})

mutation<WrittenTransfers>({
  name: 'cancelTransfers',
  description:
    'Gives transfers up before anybody was received. For whoever keeps the register where the members are at home.',
  input: closeInput('CancelTransfersInput', 'Transfers that are given up.'),
  run: (input, caller, cx) => cx.useCases.receptions.cancelTransfers(input, caller),
  payload,
  rows,
})

mutation<EndedStays>({
  name: 'endStays',
  description:
    'Ends stays before their time. For whoever keeps the register where the members are at home, or where they stay.',
  input: EndStaysInput,
  run: (input, caller, cx) => cx.useCases.stays.endStays(input, caller),
  payload: {
    acts: {
      target: () => MemberAct,
      ids: ({ actIds }) => actIds.filter((id) => id !== ''),
      description: 'What was done, one for each member.',
    },
  },
  rows: { list: 'members', prefix: 'act', ids: ({ actIds }) => actIds },
})
