import { documentDate } from '../document-sign.ts'
import type { MinutesTask } from '../minutes-body.ts'
import { printed, type Paragraph } from '../paper.ts'
import { TASK_VERDICT_LABELS } from '../tasks.ts'
import { comrade, decimal, line, said } from '../paper-layout/phrases.ts'

/** Tasks that came back to the meeting: whose they were, until when, and what the meeting said of each. */
export function reviewedTasks(tasks: readonly MinutesTask[]): Paragraph[] {
  return tasks.filter((task) => task.kind === 'REVIEWED').flatMap(reviewed)
}

/** Tasks that the meeting gave: to whom, until when, and what is to be reached. */
export function givenTasks(tasks: readonly MinutesTask[]): Paragraph[] {
  return tasks.filter((task) => task.kind === 'GIVEN').flatMap(given)
}

function reviewed(task: Extract<MinutesTask, { kind: 'REVIEWED' }>, index: number): Paragraph[] {
  const { verdict, toDueOn, result, cause } = task
  const label = verdict === null ? null : TASK_VERDICT_LABELS[verdict].vi
  const extended = toDueOn === null ? '' : ` đến ${documentDate(toDueOn)}`
  return [
    ...who(task, index),
    ...(label === null ? [] : said('Đánh giá: ', `${label}${extended}.`)),
    ...(result === null ? [] : said('Kết quả: ', result)),
    ...(cause === null ? [] : said('Nguyên nhân: ', cause)),
  ]
}

function given(task: Extract<MinutesTask, { kind: 'GIVEN' }>, index: number): Paragraph[] {
  const { measure, target } = task
  const wanted = target === null ? measure : `${decimal(target)} ${measure ?? ''}`.trim()
  return [...who(task, index), ...(wanted === null ? [] : said('Chỉ tiêu: ', wanted))]
}

function who({ title, owner, dueOn }: MinutesTask, index: number): Paragraph[] {
  const name = owner.isUnit ? printed(owner.name) : comrade(owner)
  return [
    line('SUBHEADING', `${String(index + 1)}. ${title}`),
    ...said('Thực hiện: ', `${name}; thời hạn ${documentDate(dueOn)}.`),
  ]
}
