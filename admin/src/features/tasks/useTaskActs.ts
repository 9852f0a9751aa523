import { computed, shallowRef } from 'vue'
import { useSession } from '../../app/session/session.ts'
import type { TaskRowFragment } from '../../gql/graphql.ts'
import { movesOf, rightOn } from './taskRights.ts'
import type { TaskDeed, TaskRight } from './taskRights.ts'

/**
 * Acts on tasks of a list: what the viewer may do with each, and which act is being written down. It follows the list: who
 * changed a task meanwhile is seen in the form as well.
 *
 * @param tasks those on screen
 */
export function useTaskActs(tasks: () => readonly TaskRowFragment[]) {
  const session = useSession()
  const chosen = shallowRef<{ readonly task: TaskRowFragment; readonly move: TaskDeed }>()
  const rightTo = (task: TaskRowFragment): TaskRight => rightOn(session.viewer.value, task)
  return {
    rightTo,
    movesOn: (task: TaskRowFragment): TaskDeed[] => movesOf(task.state, rightTo(task)),
    /** The act that is being written down, on the task as it stands now. */
    acting: computed(() => {
      if (!chosen.value) return undefined
      const { task, move } = chosen.value
      return { move, task: tasks().find(({ id }) => id === task.id) ?? task }
    }),
    begin(task: TaskRowFragment, move: TaskDeed): void {
      chosen.value = { task, move }
    },
    end(): void {
      chosen.value = undefined
    },
  }
}
