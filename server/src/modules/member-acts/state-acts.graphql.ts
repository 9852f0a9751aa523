import { MAX_ROWS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { ErrorPolicyEnum, HindranceEnum, MemberStateActEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import { MemberAct } from './member-acts.entity.ts'
import type { StateActsService } from './state-acts.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly stateActs: StateActsService
  }
}

const ActedMemberInput = builder.inputType('ActedMemberInput', {
  description: 'A member who is acted on.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    expectedVersion: t.int({ required: true, description: 'Their version when the caller read it.' }),
  }),
})

const ActOnMembersInput = builder.inputType('ActOnMembersInput', {
  description: 'One act on a list of members.',
  fields: (t) => ({
    act: t.field({ type: MemberStateActEnum, required: true, description: 'What is done.' }),
    effectiveOn: t.field({
      type: 'Date',
      required: true,
      description: 'The first day on which it holds; of an end, the first day without membership.',
    }),
    until: t.field({
      type: 'Date',
      description:
        'Of EXTEND_PROBATION (required): the day on which probation is over. Of EXEMPT_TEMPORARILY and HINDER: the first day back; absent: until they attend again, or RELEASE.',
    }),
    hindrance: t.field({
      type: HindranceEnum,
      description: 'Of HINDER and RELEASE (required): what keeps the members, or keeps them no longer.',
    }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
    reason: t.string({
      description: 'Why. A confirmation before probation is over needs it.',
    }),
    members: t.field({
      type: [ActedMemberInput],
      required: true,
      description: `1–${String(MAX_ROWS)} members.`,
    }),
    errorPolicy: t.field({
      type: ErrorPolicyEnum,
      description: 'What becomes of the others where some cannot be acted on; absent: REJECT_ALL.',
    }),
  }),
})

mutation({
  name: 'actOnMembers',
  description:
    'Confirms members or extends their probation, exempts them (for a time), suspends them, lets them attend again, records that they are on special duty, prosecuted or detained, or no longer, strikes them off, expels them, or records that they left or died. With membership end their offices, seats, services in groups and charges, and what transfer is under way is cancelled.',
  input: ActOnMembersInput,
  run: (input, caller, cx) => cx.useCases.stateActs.actOnMembers(input, caller),
  rows: { list: 'members', prefix: 'act', ids: (result) => result.rowIds },
  payload: {
    acts: {
      target: () => MemberAct,
      ids: (result) => result.actIds,
      description: 'The acts written, in the order of `members`.',
    },
  },
})
