import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import type { DisseminationService } from './dissemination.service.ts'
import type { WrittenResolution } from './resolution-to-write.service.ts'
import { resolution } from './written.graphql.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly dissemination: DisseminationService
  }
}

const DisseminateResolutionInput = builder.inputType('DisseminateResolutionInput', {
  description: 'To whom a resolution is sent, and what is asked of them.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The resolution: adopted, not ended.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    unitIds: t.idList({
      description: 'At most 200 units that exist today and to which it was not sent before.',
    }),
    memberIds: t.idList({
      description: 'At most 200 members whom the caller may read and to whom it was not sent before.',
    }),
    dueOn: t.field({ type: 'Date', description: 'Until when receipt is asked for; today or later.' }),
    programmeDueOn: t.field({
      type: 'Date',
      description:
        'Until when the units are to adopt what carries it out; today or later. Absent: they need not.',
    }),
  }),
})

const AcknowledgeDisseminationInput = builder.inputType('AcknowledgeDisseminationInput', {
  description: 'Who received a resolution: a unit, or a member.',
  fields: (t) => ({
    resolutionId: t.id({ required: true, description: 'The resolution, sent to them.' }),
    unitId: t.id({
      description:
        'The unit; whoever writes its meetings by a right that does not reach the sender acknowledges for it.',
    }),
    memberId: t.id({
      description: 'The member; they do by their own account, or whoever writes the meetings of their home.',
    }),
  }),
})

mutation<WrittenResolution>({
  name: 'disseminateResolution',
  description:
    'Sends a resolution to units and members: whoever reads the meetings of those, or of their homes, reads it from then on.',
  input: DisseminateResolutionInput,
  run: (input, caller, cx) => cx.useCases.dissemination.disseminateResolution(input, caller),
  payload: { resolution },
})

mutation<WrittenResolution>({
  name: 'acknowledgeDissemination',
  description: 'Acknowledges receipt of a resolution, once.',
  input: AcknowledgeDisseminationInput,
  run: (input, caller, cx) => cx.useCases.dissemination.acknowledgeDissemination(input, caller),
  payload: { resolution },
})
