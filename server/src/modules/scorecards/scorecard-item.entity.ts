import { builder } from '../../graphql/builder.ts'

/** Points for one criterion, wherever a form is filled in. */
export const ScorecardItemInput = builder.inputType('ScorecardItemInput', {
  description: 'Points for one criterion.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Code of the criterion.' }),
    points: t.float({ required: true, description: 'From 0 to its maximum, as its scoring allows.' }),
    reason: t.string({ description: 'Why points were taken off; required then.' }),
  }),
})
