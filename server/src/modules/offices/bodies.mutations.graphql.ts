import { builder } from '../../graphql/builder.ts'
import { mutation } from '../../graphql/mutation.ts'
import { ActDecisionInput } from '../../graphql/parts.ts'
import type { BodiesService } from './bodies.service.ts'
import { Body, CommitteeTerm } from './offices.entity.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly bodies: BodiesService
  }
}

const CreateBodyInput = builder.inputType('CreateBodyInput', {
  description: 'A body that a unit founds.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit, of a kind that has such a body on the day.' }),
    kind: t.string({ required: true, description: 'Code of its kind: `cell-committee`.' }),
    name: t.string({ description: 'Its name. Absent: what its kind is called.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    decision: t.field({ type: ActDecisionInput, description: 'By which decision.' }),
  }),
})

const EndBodyInput = builder.inputType('EndBodyInput', {
  description: 'A body that ends.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The body.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    validTo: t.field({
      type: 'Date',
      required: true,
      description: 'The day after its last; nobody has a seat or an office in it then.',
    }),
  }),
})

const CreateTermInput = builder.inputType('CreateTermInput', {
  description: "A term of a unit's committee.",
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit.' }),
    ordinal: t.int({ required: true, description: 'Which one: they are counted.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    validTo: t.field({ type: 'Date', description: 'The day after the last, where it is known.' }),
  }),
})

mutation({
  name: 'createBody',
  description:
    'Founds a body of a unit: a committee when a cell has grown, a Party group. Of every kind but Party groups there is one at a time.',
  input: CreateBodyInput,
  run: (input, caller, cx) => cx.useCases.bodies.createBody(input, caller),
  payload: { body: { target: () => Body, id: (result) => result.bodyId } },
})

mutation({
  name: 'endBody',
  description: 'Ends a body in which nobody has a seat or an office any more; it stays as history.',
  input: EndBodyInput,
  run: (input, caller, cx) => cx.useCases.bodies.endBody(input, caller),
  payload: { body: { target: () => Body, id: (result) => result.bodyId } },
})

mutation({
  name: 'createTerm',
  description: "Enters a term of a unit's committee; the one that holds on its first day ends then.",
  input: CreateTermInput,
  run: (input, caller, cx) => cx.useCases.bodies.createTerm(input, caller),
  payload: { term: { target: () => CommitteeTerm, id: (result) => result.termId } },
})
