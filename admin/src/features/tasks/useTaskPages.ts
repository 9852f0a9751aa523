import { computed } from 'vue'
import { usePages } from '../../app/client/usePages.ts'
import type { Pages, PagesOptions } from '../../app/client/usePages.ts'
import { MyTasksDocument, TasksDocument } from '../../gql/graphql.ts'
import type { TaskFilter, TaskOrder, TaskRowFragment } from '../../gql/graphql.ts'
import type { TaskPlace } from './taskFilter.ts'

/** Which tasks are asked for. */
export interface TaskQuestion {
  readonly place: TaskPlace
  readonly where: TaskFilter
  readonly orderBy: TaskOrder
  readonly first: number
}

/** Tasks page by page: of a unit, or the reader's own, which are found by who does them. */
export function useTaskPages(
  ask: () => TaskQuestion | undefined,
  options: PagesOptions,
): Pages<TaskRowFragment> {
  const asked = computed(ask)
  const ofUnit = usePages(
    TasksDocument,
    (after) => {
      if (!asked.value || asked.value.place.isMine) return undefined
      const { place, ...rest } = asked.value
      return { under: place.under, scope: place.scope, ...rest, after: after ?? null }
    },
    (data) => data.tasks,
    options,
  )
  const own = usePages(
    MyTasksDocument,
    (after) => {
      if (!asked.value?.place.isMine) return undefined
      const { where, orderBy, first } = asked.value
      const { open, overdue, state, title, key, field, startsOn, dueOn, unit } = where
      const conditions = { open, overdue, state, title, key, field, startsOn, dueOn, unit }
      return { ...conditions, orderBy, first, after: after ?? null }
    },
    (data) => data.tasks,
    options,
  )
  const shown = computed(() => (asked.value?.place.isMine ? own : ofUnit))
  return {
    rows: computed(() => shown.value.rows.value),
    totalCount: computed(() => shown.value.totalCount.value),
    problem: computed(() => shown.value.problem.value),
    loading: computed(() => shown.value.loading.value),
    more: computed(() => shown.value.more.value),
    next: () => shown.value.next(),
    reload: () => shown.value.reload(),
  }
}
