import { vietnameseDate } from '../meetings.ts'
import { decimal, line, said } from '../paper-layout/phrases.ts'
import { printed, printedLines, type Block, type Paragraph, type PaperStyle, type Table } from '../paper.ts'
import type { ResolutionPaper } from '../resolution-paper.ts'
import { TASK_STATE_LABELS, TASK_VERDICT_LABELS } from '../tasks.ts'

type Reviewed = ResolutionPaper['reviewed'][number]
type Given = ResolutionPaper['given'][number]
type Owner = Given['owner']

/** Last month's tasks with where they stand and what came of them; nothing where there are none. */
export function reviewedTable(tasks: readonly Reviewed[]): Block[] {
  if (tasks.length === 0) return []
  const done = tasks.filter(({ verdict }) => verdict === 'DONE').length
  return [
    ...said('Hoàn thành: ', `${String(done)}/${String(tasks.length)} nhiệm vụ.`),
    table(
      [
        ['TT', 10],
        ['Nhiệm vụ', 56],
        ['Thực hiện', 36],
        ['Thời hạn', 25],
        ['Kết quả', 38],
      ],
      tasks.map((task, index) => [
        cell(String(index + 1), 'CELL'),
        cell(task.title),
        cell(nameOf(task.owner)),
        cell(vietnameseDate(task.dueOn), 'CELL'),
        outcome(task),
      ]),
    ),
  ]
}

/** Tasks with who does them and who helps; nothing where there are none. */
export function givenTable(tasks: readonly Given[]): Block[] {
  if (tasks.length === 0) return []
  return [
    table(
      [
        ['TT', 10],
        ['Nhiệm vụ, chỉ tiêu', 60],
        ['Chủ trì', 35],
        ['Phối hợp', 35],
        ['Thời hạn', 25],
      ],
      tasks.map((task, index) => [
        cell(String(index + 1), 'CELL'),
        [...cell(task.title), ...lines(wanted(task), 'Chỉ tiêu: ')],
        cell(nameOf(task.owner)),
        task.helpers.length === 0 ? cell('') : task.helpers.flatMap((one) => cell(nameOf(one))),
        cell(vietnameseDate(task.dueOn), 'CELL'),
      ]),
    ),
  ]
}

/** What the meeting said of a task, or else where it stood, with what came of it and why it was not done. */
function outcome({ verdict, state, toDueOn, result, cause }: Reviewed): Paragraph[] {
  const said = verdict === null ? TASK_STATE_LABELS[state].vi : TASK_VERDICT_LABELS[verdict].vi
  return [
    ...cell(toDueOn === null ? said : `${said} đến ${vietnameseDate(toDueOn)}`),
    ...lines(result),
    ...lines(cause, 'Nguyên nhân: '),
  ]
}

function table(columns: readonly (readonly [name: string, width: number])[], rows: Table['rows']): Table {
  return {
    kind: 'table',
    widths: columns.map(([, width]) => width),
    isRuled: true,
    hasHead: true,
    rows: [columns.map(([name]) => [line('CELL', name, { bold: true })]), ...rows],
  }
}

function cell(text: string, style: PaperStyle = 'CELL_LEFT'): Paragraph[] {
  return [line(style, text)]
}

/** What somebody wrote, a paragraph for each of its lines. */
function lines(text: string | null, lead = ''): Paragraph[] {
  return printedLines(text ?? '').map((words, index) =>
    line('CELL_LEFT', index === 0 ? `${lead}${words}` : words),
  )
}

function wanted({ measure, target }: Given): string | null {
  return target === null ? measure : `${decimal(target)} ${measure ?? ''}`.trim()
}

function nameOf({ name, isUnit }: Owner): string {
  return isUnit ? printed(name) : `Đ/c ${printed(name)}`
}
