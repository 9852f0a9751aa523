import { importView } from '@chibo/shared'
import type { ImportView } from '@chibo/shared'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RequestProblem } from '../../app/client/problem.ts'
import { useRoutes } from '../../app/client/useRoutes.ts'

/**
 * How a file is read, asked for when somebody wants to see it: what it shows may be sensitive, and each look is on record.
 *
 * @param wanted of which file, and which version of it; undefined: nobody wants to see it
 */
export function useImportView(wanted: () => { readonly id: string; readonly version: number } | undefined) {
  const { ask } = useRoutes()
  const { locale } = useI18n()
  const view = shallowRef<ImportView>()
  const problem = shallowRef<RequestProblem>()
  let turn = 0

  async function look() {
    const asked = wanted()
    turn += 1
    const mine = turn
    if (!asked) return
    if (view.value?.batchId !== asked.id) view.value = undefined
    problem.value = undefined
    const answer = await ask(`/imports/${asked.id}/layout`)
    if (mine !== turn) return
    if (answer.ok) view.value = importView.parse(answer.body)
    else problem.value = answer.problem
  }
  watch([() => JSON.stringify(wanted()), locale], look, { immediate: true })
  onScopeDispose(() => {
    turn += 1
  })
  return { view, problem, look: () => void look() }
}
