import { builder } from '../../graphql/builder.ts'

/** How reasons for passing gates are sent. */
export const PassedGateInput = builder.inputType('PassedGateInput', {
  description: 'A gate that a meeting passes although its step is not done.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Code of a step that the passage waits for: `Meeting.steps`.',
    }),
    reason: t.string({ required: true, description: 'Why, at most 500 characters.' }),
  }),
})
