import { hasTaskEnded } from '@chibo/shared'
import type { TaskState } from '@chibo/shared'
import { useI18n } from 'vue-i18n'
import { formatDay } from '../../app/day/day.ts'
import { daysBetween } from './days.ts'

/** A task as far as its days go. */
export interface Dated {
  readonly state: TaskState
  readonly overdue: boolean
  readonly dueOn: string
  readonly doneOn: string | null
}

/** So many days ahead a task is said to be near. */
const NEAR = 7

/** What is worth saying beside the day on which a task is due: how late it is, how near, when it was done; mostly nothing. */
export function useDueText() {
  const { t } = useI18n()
  return ({ state, overdue, dueOn, doneOn }: Dated, today: string): string | undefined => {
    if (doneOn !== null && state !== 'CANCELLED') return t('task.doneOn', { day: formatDay(doneOn) })
    if (hasTaskEnded(state)) return undefined
    const left = daysBetween(today, dueOn)
    if (overdue) return t('task.late', { count: -left })
    if (left === 0) return t('task.dueToday')
    return left > 0 && left <= NEAR ? t('task.left', { count: left }) : undefined
  }
}
