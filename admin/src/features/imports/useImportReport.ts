import { onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RequestProblem } from '../../app/client/problem.ts'
import { useRoutes } from '../../app/client/useRoutes.ts'
import type { RouteAnswer } from '../../app/client/useRoutes.ts'
import { importReport, isRunning } from './report.ts'
import type { ImportReport } from './report.ts'

/** Milliseconds between two looks at a file that is being worked on. */
const EVERY = 1_000

/** How far a file has come, looked at again and again while the server works on it and somebody sees the page. */
export function useImportReport(id: () => string) {
  const { ask } = useRoutes()
  const { locale } = useI18n()
  const report = shallowRef<ImportReport>()
  const problem = shallowRef<RequestProblem>()
  const absent = shallowRef(false)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function take(answer: RouteAnswer) {
    absent.value = !answer.ok && answer.status === 404
    problem.value = answer.ok ? undefined : answer.problem
    if (answer.ok) report.value = importReport.parse(answer.body)
    clearTimeout(timer)
    if (report.value && isRunning(report.value.state) && !document.hidden && !absent.value)
      timer = setTimeout(() => void look(), EVERY)
  }
  async function look() {
    clearTimeout(timer)
    turn += 1
    const mine = turn
    const answer = await ask(`/imports/${id()}`)
    if (mine === turn) take(answer)
  }
  function lookAgain() {
    if (document.hidden) clearTimeout(timer)
    else if (report.value && isRunning(report.value.state)) void look()
  }

  watch(
    id,
    () => {
      report.value = undefined
      void look()
    },
    { immediate: true },
  )
  watch(locale, look)
  document.addEventListener('visibilitychange', lookAgain)
  onScopeDispose(() => {
    turn += 1
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', lookAgain)
  })
  return {
    report,
    problem,
    /** Whether there is no such file, or none that the reader may see. */
    absent,
    look: () => void look(),
    /** Takes what an act on it was answered with. */
    take(next: RouteAnswer) {
      turn += 1
      take(next)
    },
  }
}
