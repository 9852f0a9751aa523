import { z } from 'zod'
import { itemParts, MAX_AGENDA_ITEMS, MAX_PLANNED_MINUTES, reportTooDeep } from './agenda.ts'
import { code, day, id, integer, MAX_LINE, optionalText, repeated, report, requiredText } from './input.ts'
import type { Labels } from './vocabulary.ts'

/** The parts of a meeting, in their order. */
export const STEP_PHASES = ['PREPARE', 'OPEN', 'CONDUCT', 'CLOSE', 'AFTER'] as const
export type StepPhase = (typeof STEP_PHASES)[number]
export const STEP_PHASE_LABELS: Labels<StepPhase> = {
  PREPARE: { vi: 'Chuẩn bị', en: 'Preparing' },
  OPEN: { vi: 'Khai mạc', en: 'Opening' },
  CONDUCT: { vi: 'Tiến hành', en: 'Conducting' },
  CLOSE: { vi: 'Kết thúc', en: 'Closing' },
  AFTER: { vi: 'Sau buổi họp', en: 'Afterwards' },
}

/** The passages of a meeting that may wait for a step. */
export const STEP_GATES = ['OPEN', 'CLOSE', 'SEAL'] as const
export type StepGate = (typeof STEP_GATES)[number]
export const STEP_GATE_LABELS: Labels<StepGate> = {
  OPEN: { vi: 'Cần xong trước khi khai mạc', en: 'Needed before the meeting opens' },
  CLOSE: { vi: 'Cần xong trước khi bế mạc', en: 'Needed before the meeting closes' },
  SEAL: { vi: 'Cần xong trước khi khóa biên bản', en: 'Needed before the minutes are sealed' },
}

/** When nothing waits for a step. */
export const STEP_EXEMPTIONS = ['NO_CELL_COMMITTEE', 'NO_MEMBER_IN_CHARGE', 'NO_PAPERS'] as const
export type StepExemption = (typeof STEP_EXEMPTIONS)[number]
export const STEP_EXEMPTION_LABELS: Labels<StepExemption> = {
  NO_CELL_COMMITTEE: { vi: 'Chi bộ không có chi ủy', en: 'The cell has no committee' },
  NO_MEMBER_IN_CHARGE: { vi: 'Không có cấp ủy viên phụ trách', en: 'No committee member is in charge' },
  NO_PAPERS: { vi: 'Không có tài liệu', en: 'There are no papers' },
}

/** The most steps of a template. */
export const MAX_TEMPLATE_STEPS = 60
/** The most texts of its minutes that a template asks for. */
export const MAX_MINUTES_SECTIONS = 30

/**
 * The step without which minutes are not sealed: approved minutes are what sealing seals, so a template that has it cannot
 * take its gate away.
 */
export const APPROVED_STEP = 'APPROVED'

const codeOf = (form: RegExp) => code.refine((value) => form.test(value))
const minutes = integer(1, MAX_PLANNED_MINUTES).nullish()

const stepInput = z.object({
  /** Capitals and low lines. */
  code: codeOf(/^[A-Z][A-Z_]*$/),
  phase: z.enum(STEP_PHASES),
  labelVi: requiredText(MAX_LINE),
  labelEn: requiredText(MAX_LINE),
  minutes,
  gate: z.enum(STEP_GATES).nullish(),
  exempt: z.enum(STEP_EXEMPTIONS).nullish(),
})

const itemInput = z.object({
  ...itemParts,
  minutes,
  /** whether tasks that come back are reviewed under it */
  reviewsTasks: z.boolean().nullish(),
})

const sectionInput = z.object({
  /** Small letters, digits and hyphens. */
  code: codeOf(/^[a-z][a-z0-9-]*$/),
  title: requiredText(MAX_LINE),
  /** What stands there to begin with. */
  text: optionalText(),
})

/** What `issueMeetingTemplate` takes, with the rules that need no database. */
export const issueMeetingTemplateInput = z
  .object({
    unitId: id,
    kind: code,
    /** Absent: in units of any kind. */
    unitKind: code.nullish(),
    /** The same over all its versions. */
    code: codeOf(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    title: requiredText(MAX_LINE),
    guidance: optionalText(),
    source: requiredText(MAX_LINE),
    validFrom: day,
    steps: z.array(stepInput).min(1).max(MAX_TEMPLATE_STEPS),
    items: z.array(itemInput).max(MAX_AGENDA_ITEMS),
    minutesSections: z.array(sectionInput).max(MAX_MINUTES_SECTIONS),
  })
  .superRefine(({ steps, items, minutesSections }, context) => {
    for (const index of repeated(steps.map((step) => step.code)))
      report(context, 'DUPLICATE', ['steps', index, 'code'])
    for (const index of repeated(minutesSections.map((section) => section.code)))
      report(context, 'DUPLICATE', ['minutesSections', index, 'code'])
    steps.forEach(({ code, gate }, index) => {
      if (code === APPROVED_STEP && gate !== 'SEAL')
        report(context, 'GATE_IS_FIXED', ['steps', index, 'gate'])
    })
    const reviewing = items.flatMap(({ reviewsTasks }, index) => (reviewsTasks === true ? [index] : []))
    for (const index of reviewing.slice(1)) report(context, 'DUPLICATE', ['items', index, 'reviewsTasks'])
    reportTooDeep(items, context)
  })

/** A template as a client sends it. */
export type IssueMeetingTemplateInput = z.input<typeof issueMeetingTemplateInput>
/** A template as it was understood. */
export type IssueMeetingTemplate = z.output<typeof issueMeetingTemplateInput>
