import type { Fields } from '../../graphql/define.ts'
import { StepGateEnum, StepPhaseEnum } from '../../graphql/enums.ts'

/** What a template says of a step, and every meeting that goes by it. */
export function plannedStepFields<C extends string>(
  f: Fields<C | 'code' | 'phase' | 'label_vi' | 'label_en' | 'minutes' | 'gate'>,
) {
  return {
    code: f.string({ column: 'code', description: 'Its code in the template.' }),
    phase: f.value(StepPhaseEnum, { column: 'phase', description: 'In which part of the meeting.' }),
    label: f.string({
      sql: (row, cx) => row.col(cx.locale === 'vi' ? 'label_vi' : 'label_en'),
      description: "What is done, in the reader's language.",
    }),
    minutes: f.int({
      column: 'minutes',
      nullable: true,
      description: 'How long it is planned to take, in minutes; null: not said.',
    }),
    gate: f.value(StepGateEnum, {
      column: 'gate',
      nullable: true,
      description: 'The passage of the meeting that waits for it; null: none does.',
    }),
  }
}
