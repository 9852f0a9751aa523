import type { GivenTask, Problem, UpdateTask } from '@chibo/shared'
import { refuse } from '../../use-cases/refusals.ts'
import type { AuditedFields } from '../../use-cases/use-case.ts'
import type { Doers } from './doers.service.ts'
import type { TaskGround } from './owners.repo.ts'
import type { Doer, NewTask, TaskFacts } from './tasks.repo.ts'

/** What a task is to ask for, out of an input. */

/** A task as it is given. */
export function factsOf(given: GivenTask, owner: Doer, helpers: readonly Doer[]): TaskFacts {
  return {
    title: given.title,
    key: given.key ?? false,
    field: given.field ?? null,
    measure: given.measure ?? null,
    target: given.target ?? null,
    measureMax: given.measureMax ?? null,
    owner,
    helpers,
  }
}

/** A task as it is after a change. */
export function changedFacts(
  task: TaskFacts,
  input: UpdateTask,
  { owner, helpers }: { readonly owner: Doer | undefined; readonly helpers: readonly Doer[] | undefined },
): TaskFacts {
  const kept = <T>(given: T | undefined, was: T): T => (given === undefined ? was : given)
  return {
    title: input.title ?? task.title,
    key: input.key ?? task.key,
    field: kept(input.field, task.field),
    measure: kept(input.measure, task.measure),
    target: kept(input.target, task.target),
    measureMax: kept(input.measureMax, task.measureMax),
    owner: owner ?? task.owner,
    helpers: helpers ?? task.helpers,
  }
}

/** What somebody is called in a record; a unit by its id alone. */
export function named({ unitId, person }: Doer): string {
  return person?.name ?? unitId
}

/** What the audit is told of a task. */
export function audited(task: TaskFacts): AuditedFields {
  return {
    title: task.title,
    key: task.key,
    field: task.field,
    measure: task.measure,
    target: task.target,
    measureMax: task.measureMax,
    owner: named(task.owner),
    helpers: JSON.stringify(task.helpers.map(named)),
  }
}

/** What is worth knowing of members who get tasks and should perhaps not. */
function loadsOf(
  doers: Doers,
  { loadedFrom }: TaskGround,
  tasks: readonly { readonly index?: number; readonly task: Pick<NewTask, 'owner'> }[],
): Problem[] {
  const given = new Map<string, number>()
  return tasks.flatMap(({ index, task }) => {
    const memberId = task.owner.person?.memberId
    if (memberId == null) return []
    const more = given.get(memberId) ?? 0
    given.set(memberId, more + 1)
    const at = index === undefined ? ['ownerMemberId'] : ['tasks', String(index), 'ownerMemberId']
    return doers.warnings(task.owner, loadedFrom, more, at)
  })
}

/**
 * Warns of members who get tasks and should perhaps not.
 *
 * @param warn undefined where the caller wants to be asked first
 * @throws ProblemError with the warnings then
 */
export function warnOfLoads(
  doers: Doers,
  ground: TaskGround,
  tasks: Parameters<typeof loadsOf>[2],
  warn: ((warning: Problem) => void) | undefined,
): void {
  const warnings = loadsOf(doers, ground, tasks)
  if (warn) warnings.forEach(warn)
  else refuse(warnings)
}
