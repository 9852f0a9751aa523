import { ITEM_FIELDS, TASK_STATES } from '@chibo/shared'
import type { ItemField, TaskState } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'
import { parseDay } from '../../app/day/day.ts'
import type { TaskFilter, TasksQueryVariables } from '../../gql/graphql.ts'

/** Whose tasks there are to see: those of a unit with what lies below it, the reader's own, all that may be read. */
export const WHOSE = ['unit', 'mine', 'all'] as const
export type Whose = (typeof WHOSE)[number]

/** How they are shown. */
export const TASK_VIEWS = ['list', 'board', 'timeline', 'execution'] as const
export type TaskView = (typeof TASK_VIEWS)[number]

/** Where they stand: not ended, late, whatever, or in one state. */
export const STATUSES = ['open', 'overdue', 'any', ...TASK_STATES] as const
export type Status = (typeof STATUSES)[number]

/** Which tasks a URL asks for. */
export interface TaskListFilter {
  readonly whose: Whose
  readonly unit: string | undefined
  /** with everything below it, unless the URL asks for the unit alone */
  readonly isBelow: boolean
  readonly find: string | undefined
  readonly status: Status
  /** only those that matter most */
  readonly isKey: boolean
  readonly field: ItemField | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** the unit that gives them */
  readonly giver: string | undefined
  readonly member: string | undefined
  readonly meeting: string | undefined
  readonly resolution: string | undefined
  readonly parent: string | undefined
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

/** The filter of a URL: without a word what the unit has not done yet. */
export function taskListFilter(query: LocationQuery): TaskListFilter {
  return {
    whose: WHOSE.find((one) => one === query['whose']) ?? 'unit',
    unit: textOf(query['unit']),
    isBelow: query['reach'] !== 'alone',
    find: textOf(query['q']),
    status: STATUSES.find((one) => one === query['status']) ?? 'open',
    isKey: query['key'] === 'yes',
    field: ITEM_FIELDS.find((one) => one === query['field']),
    from: parseDay(query['from']),
    to: parseDay(query['to']),
    giver: textOf(query['giver']),
    member: textOf(query['member']),
    meeting: textOf(query['meeting']),
    resolution: textOf(query['resolution']),
    parent: textOf(query['parent']),
  }
}

/** How a URL asks to see them. */
export const taskView = (query: LocationQuery): TaskView =>
  TASK_VIEWS.find((one) => one === query['view']) ?? 'list'

/** Conditions that stand behind "more", whether or not they are set: names in the URL. */
export const FOLDED = ['from', 'to', 'field', 'key', 'giver', 'member', 'reach'] as const

/** All conditions but whose, by their names in the URL. */
export const CONDITIONS = ['unit', 'q', 'status', 'meeting', 'resolution', 'parent', ...FOLDED] as const

const STATUS_FILTERS: Readonly<Record<Exclude<Status, TaskState>, TaskFilter>> = {
  open: { open: { eq: true } },
  overdue: { overdue: { eq: true } },
  any: {},
}
const isState = (status: Status): status is TaskState => TASK_STATES.some((state) => state === status)

/** Where a status lies, for the server. */
export const statusFilter = (status: Status): TaskFilter =>
  isState(status) ? { state: { eq: status } } : STATUS_FILTERS[status]

/** All conditions but the status, for the server. */
export function otherConditions(filter: TaskListFilter): TaskFilter {
  const { from, to } = filter
  return {
    ...(filter.find !== undefined && { title: { contains: filter.find } }),
    ...(filter.isKey && { key: { eq: true } }),
    ...(filter.field !== undefined && { field: { eq: filter.field } }),
    ...((from ?? to) !== undefined && {
      dueOn: { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) },
    }),
    ...(filter.giver !== undefined && { unit: { eq: filter.giver } }),
    ...(filter.member !== undefined && { member: { eq: filter.member } }),
    ...(filter.meeting !== undefined && { meeting: { eq: filter.meeting } }),
    ...(filter.resolution !== undefined && { resolution: { eq: filter.resolution } }),
    ...(filter.parent !== undefined && { parent: { eq: filter.parent } }),
  }
}

/** Where tasks are looked for: in a unit, as far below it as is said, or among the reader's own wherever they lie. */
export type TaskPlace =
  { readonly isMine: true } | (Pick<TasksQueryVariables, 'under' | 'scope'> & { readonly isMine: false })

/** Units at which a filter that names none begins. */
export interface Beginnings {
  readonly home: string | undefined
  /** below which lies all that the viewer may read */
  readonly all: string | undefined
}

/** Where the tasks of a filter are looked for; undefined where the unit is not known yet. */
export function placeOf(filter: TaskListFilter, { home, all }: Beginnings): TaskPlace | undefined {
  if (filter.whose === 'mine') return { isMine: true }
  const under = filter.whose === 'all' ? all : (filter.unit ?? home)
  if (under === undefined) return undefined
  const isBelow = filter.whose === 'all' || filter.isBelow
  return { isMine: false, under, scope: isBelow ? 'SUBTREE' : 'UNIT' }
}
