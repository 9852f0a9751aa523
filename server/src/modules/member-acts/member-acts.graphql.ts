import { MEMBER_ACT_KIND_LABELS } from '@chibo/shared'
import { builder } from '../../graphql/builder.ts'
import { implement, rootField } from '../../graphql/define.ts'
import { HindranceEnum, MemberActKindEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { Decision, labelOf } from '../../graphql/parts.ts'
import { Member } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { MemberAct } from './member-acts.entity.ts'
import type { UndoService } from './undo.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly undoing: UndoService
  }
}

implement(
  MemberAct,
  'What was done to a member or an office between two meetings, with its day, decision and reason. It can be undone while nothing followed from it, and stays on the books then.',
  (f) => ({
    id: f.id(),
    kind: f.value(MemberActKindEnum, { column: 'kind', description: 'What was done.' }),
    kindLabel: f.string({
      sql: (row, cx) => labelOf(row.col('kind'), MEMBER_ACT_KIND_LABELS, cx),
      description: "The same in the reader's language.",
    }),
    unit: f.one(() => Unit, {
      key: 'unit_id',
      anyState: true,
      nullable: true,
      description:
        'Where it is kept: the home cell on the day, the unit of an office; null for readers who may not see it.',
    }),
    member: f.one(() => Member, {
      key: 'member_id',
      anyState: true,
      nullable: true,
      description:
        'To whom, for readers who may read them; null for an office of somebody who is no member, and where the entry itself was undone.',
    }),
    effectiveOn: f.date({ column: 'effective_on', description: 'The day from which it holds.' }),
    decision: f.one(() => Decision, {
      key: 'decision_id',
      nullable: true,
      description: 'By which decision.',
    }),
    reason: f.string({ column: 'reason', nullable: true, description: 'Why.' }),
    hindrance: f.value(HindranceEnum, {
      column: 'hindrance',
      nullable: true,
      description: 'Of HINDER and RELEASE: what keeps the member, or kept them.',
    }),
    batchId: f.string({
      column: 'batch_id',
      nullable: true,
      description: 'The same for acts that were entered together.',
    }),
    madeAt: f.dateTime({ column: 'made_at', description: 'When it was entered.' }),
    undoneAt: f.dateTime({ column: 'undone_at', nullable: true, description: 'When it was undone.' }),
    undoneReason: f.string({ column: 'undone_reason', nullable: true, description: 'Why it was undone.' }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

rootField('memberActs', 'connection', () => MemberAct, {
  description: 'What was done to members and offices, latest day first, by the unit where it is kept.',
  under: true,
})

const UndoInput = builder.inputType('UndoMemberActInput', {
  description: 'An act that was entered in error.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The act.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    reason: t.string({ required: true, description: 'Why it is undone.' }),
  }),
})

mutation({
  name: 'undoMemberAct',
  description:
    'Undoes an act on a member or an office as if it had not been: everything is again as it was before. Refused where something of it was changed since, or was built on it.',
  input: UndoInput,
  run: (input, caller, cx) => cx.useCases.undoing.undoMemberAct(input, caller),
  payload: { act: { target: () => MemberAct, id: (result) => result.actId } },
})
