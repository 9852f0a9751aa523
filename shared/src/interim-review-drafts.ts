import { vietnameseDate } from './meetings.ts'
import type { InterimReviewFacts, InterimReviewTask, InterimReviewTexts } from './interim-reviews.ts'
import type { Locale } from './vocabulary.ts'

/** How the tasks of a month divide. */
interface Divided {
  readonly met: readonly InterimReviewTask[]
  /** met after their day */
  readonly late: readonly InterimReviewTask[]
  readonly notMet: readonly InterimReviewTask[]
  readonly overdue: readonly InterimReviewTask[]
}

/** Tasks of a review by what became of them; those that are cancelled, or open and not late, are in none. */
export function divided(tasks: readonly InterimReviewTask[]): Divided {
  const isLate = ({ doneOn, dueOn }: InterimReviewTask): boolean => doneOn !== null && doneOn > dueOn
  const accepted = (outcome: InterimReviewTask['outcome']) => tasks.filter((one) => one.outcome === outcome)
  return {
    met: accepted('MET').filter((one) => !isLate(one)),
    late: accepted('MET').filter(isLate),
    notMet: accepted('NOT_MET'),
    overdue: tasks.filter(({ overdue }) => overdue),
  }
}

const WORDS = {
  vi: {
    sum: (month: string, count: number, met: number, late: number) =>
      `Trong tháng ${month} có ${String(count)} nhiệm vụ đến hạn hoặc kết thúc; hoàn thành đúng hạn ${String(met)}, hoàn thành sau hạn ${String(late)}.`,
    rate: (percent: string, of: string) => `Tỷ lệ thực hiện: ${percent} % (${of}).`,
    met: 'Hoàn thành đúng hạn:',
    late: 'Hoàn thành sau hạn:',
    notMet: 'Không hoàn thành:',
    overdue: 'Quá hạn, chưa báo cáo kết quả:',
    due: (day: string) => `hạn ${day}`,
    noShortcomings: 'Không có nhiệm vụ không hoàn thành, quá hạn hoặc hoàn thành sau hạn.',
    noCauses: 'Chưa ghi nguyên nhân.',
    noCause: 'chưa ghi nguyên nhân',
    keepOn: 'Tiếp tục phát huy cách làm đã giúp hoàn thành nhiệm vụ đúng hạn.',
    urge: (count: number) =>
      `Đôn đốc ${String(count)} nhiệm vụ quá hạn; rà soát người thực hiện và thời hạn.`,
    remedy: (count: number) => `Khắc phục nguyên nhân của ${String(count)} nhiệm vụ không hoàn thành.`,
    earlier: (count: number) => `Nhắc việc sớm hơn: ${String(count)} nhiệm vụ hoàn thành sau hạn.`,
  },
  en: {
    sum: (month: string, count: number, met: number, late: number) =>
      `In ${month}, ${String(count)} tasks were due or ended; ${String(met)} were met in time, ${String(late)} after their day.`,
    rate: (percent: string, of: string) => `Execution rate: ${percent} % (${of}).`,
    met: 'Met in time:',
    late: 'Met after their day:',
    notMet: 'Not met:',
    overdue: 'Late, and not reported:',
    due: (day: string) => `due ${day}`,
    noShortcomings: 'No task was not met, is late or was met after its day.',
    noCauses: 'No causes are recorded.',
    noCause: 'no cause is recorded',
    keepOn: 'Go on with what helped to meet tasks in time.',
    urge: (count: number) =>
      `Urge the ${String(count)} late tasks; look again at who does them, and by when.`,
    remedy: (count: number) => `Remedy the causes of the ${String(count)} tasks that were not met.`,
    earlier: (count: number) => `Remind earlier: ${String(count)} tasks were met after their day.`,
  },
} as const

/** The four texts of a review as the facts alone tell them, for people to go on with. */
export function draftInterimReview(facts: InterimReviewFacts, locale: Locale): InterimReviewTexts {
  const words = WORDS[locale]
  const { met, late, notMet, overdue } = divided(facts.tasks)
  const dated = ({ dueOn }: InterimReviewTask): string =>
    words.due(locale === 'vi' ? vietnameseDate(dueOn) : dueOn)
  const missed = [...notMet, ...overdue]
  return {
    results: saidIn([
      words.sum(monthOf(facts, locale), facts.tasks.length, met.length, late.length),
      rateOf(facts, locale),
      list(words.met, met, ({ result }) => result),
    ]),
    shortcomings:
      saidIn([
        list(words.notMet, notMet, dated),
        list(words.overdue, overdue, dated),
        list(words.late, late, dated),
      ]) ?? words.noShortcomings,
    causes:
      missed.length === 0
        ? null
        : missed.every(({ cause }) => cause === null)
          ? words.noCauses
          : list('', missed, ({ cause }) => cause ?? words.noCause),
    lessons: saidIn([
      ...(overdue.length > 0 ? [words.urge(overdue.length)] : []),
      ...(notMet.length > 0 ? [words.remedy(notMet.length)] : []),
      ...(late.length > 0 ? [words.earlier(late.length)] : []),
      ...(missed.length + late.length === 0 && met.length > 0 ? [words.keepOn] : []),
    ]),
  }
}

function monthOf({ month }: InterimReviewFacts, locale: Locale): string {
  const [year = '', number = ''] = month.split('-')
  return locale === 'vi' ? `${number}/${year}` : month
}

/** Empty where no task is due yet. */
function rateOf({ rate: { numerator, denominator } }: InterimReviewFacts, locale: Locale): string {
  if (denominator === 0) return ''
  const percent = String(Math.round((10_000 * numerator) / denominator) / 100)
  const shown = locale === 'vi' ? percent.replace('.', ',') : percent
  return WORDS[locale].rate(shown, `${String(numerator)}/${String(denominator)}`)
}

/** A heading and a line for each task: what, who, and what more there is to tell. Empty without tasks. */
function list(
  heading: string,
  tasks: readonly InterimReviewTask[],
  more: (task: InterimReviewTask) => string | null,
): string {
  if (tasks.length === 0) return ''
  const lines = tasks.map((task) => {
    const told = more(task)
    return `– ${task.title} (${task.owner})${told === null ? '' : `: ${told}`}`
  })
  return [...(heading === '' ? [] : [heading]), ...lines].join('\n')
}

/** Parts one below another, without empty ones; null: nothing is said. */
function saidIn(parts: readonly string[]): string | null {
  return parts.filter((part) => part !== '').join('\n') || null
}
