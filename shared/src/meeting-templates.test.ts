import { describe, expect, test } from 'vitest'
import { problemsOf } from './input.ts'
import { issueMeetingTemplateInput, type IssueMeetingTemplateInput } from './meeting-templates.ts'

const step = { code: 'AGENDA', phase: 'PREPARE', labelVi: 'Chương trình', labelEn: 'Agenda' } as const
const item = { depth: 1, title: 'Thảo luận', purpose: 'DISCUSS' } as const
const template: IssueMeetingTemplateInput = {
  unitId: 'unit_1',
  kind: 'regular',
  code: 'HD-12',
  title: 'Khung',
  source: 'Hướng dẫn 12',
  validFrom: '2026-01-01',
  steps: [step],
  items: [item],
  minutesSections: [],
}
const told = (changes: object): string[] => {
  const parsed = issueMeetingTemplateInput.safeParse({ ...template, ...changes })
  return parsed.success ? [] : problemsOf(parsed.error).map(({ code, path }) => `${code} ${path.join('.')}`)
}
const items = (...depths: number[]) => ({ items: depths.map((depth) => ({ ...item, depth })) })

describe('a template', () => {
  test.each<[string, object, string[]]>([
    ['as it is', {}, []],
    ['without steps', { steps: [] }, ['REQUIRED steps']],
    ['without an agenda', { items: [] }, []],
    ['a step twice', { steps: [step, step] }, ['DUPLICATE steps.1.code']],
    ['a step in small letters', { steps: [{ ...step, code: 'agenda' }] }, ['INVALID_VALUE steps.0.code']],
    ['a step of no minutes', { steps: [{ ...step, minutes: 0 }] }, ['OUT_OF_RANGE steps.0.minutes']],
    [
      'approval for which nothing waits',
      { steps: [{ ...step, code: 'APPROVED' }] },
      ['GATE_IS_FIXED steps.0.gate'],
    ],
    [
      'approval before it opens',
      { steps: [{ ...step, code: 'APPROVED', gate: 'OPEN' }] },
      ['GATE_IS_FIXED steps.0.gate'],
    ],
    ['approval before it is sealed', { steps: [{ ...step, code: 'APPROVED', gate: 'SEAL' }] }, []],
    ['an agenda of three levels', items(1, 2, 3, 3, 1, 2), []],
    ['an agenda that begins below', items(2), ['AGENDA_TOO_DEEP items.0.depth']],
    ['an agenda that leaves a level out', items(1, 3), ['AGENDA_TOO_DEEP items.1.depth']],
    ['an agenda of four levels', items(1, 2, 3, 4), ['OUT_OF_RANGE items.3.depth']],
    [
      'a text of the minutes twice',
      {
        minutesSections: [
          { code: 'a', title: 'A' },
          { code: 'a', title: 'B' },
        ],
      },
      ['DUPLICATE minutesSections.1.code'],
    ],
    ['a code with a blank', { code: 'HD 12' }, ['INVALID_VALUE code']],
  ])('%s: %j', (_name, changes, problems) => {
    expect(told(changes)).toEqual(problems)
  })
})
