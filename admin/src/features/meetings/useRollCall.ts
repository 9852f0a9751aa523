import { useClientHandle } from '@urql/vue'
import { onScopeDispose, shallowRef } from 'vue'
import { createAttemptKeys } from '../../app/client/attemptKey.ts'
import { problemOf } from '../../app/client/problem.ts'
import type { RequestProblem } from '../../app/client/problem.ts'
import { mutationContext } from '../../app/client/useSend.ts'
import { RecordAttendanceDocument } from '../../gql/graphql.ts'
import type { AttendanceEntryInput } from '../../gql/graphql.ts'
import { createMarkQueue } from './markQueue.ts'
import { entryOf, isComplete, togetherEntry, UNMARKED } from './rollCall.ts'
import type { Mark } from './rollCall.ts'

/** The most marks sent at once. */
const BATCH = 20
/** How long marks gather before they are sent, and how long a lost batch waits for its next try, in milliseconds. */
const GATHER = 500
const PATIENCE = [1_000, 3_000, 8_000, 15_000]

/** The marks made on this page, each sent until the server has it. */
export function useRollCall(meetingId: () => string) {
  const { client } = useClientHandle()
  const newKey = createAttemptKeys()
  let count = 0
  const queue = createMarkQueue<AttendanceEntryInput>({
    size: BATCH,
    makeKey: () => newKey(++count),
    isComplete,
    together: togetherEntry,
  })
  const marks = shallowRef<ReadonlyMap<string, Mark>>(new Map())
  /** What the server told last of each, and since when it has a mark that was made here. */
  let told: ReadonlyMap<string, Mark> = new Map()
  const storedAt = new Map<string, number>()
  const problem = shallowRef<RequestProblem>()
  /** Counts the changes of the queue, for what is computed from it. */
  const turn = shallowRef(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let over = false

  const later = (wait: number) => {
    clearTimeout(timer)
    if (!over) timer = setTimeout(() => void flush(), wait)
  }

  /** Sends the next batch and goes on until nothing is left that can be sent. */
  async function flush(): Promise<void> {
    const batch = queue.take()
    if (!batch) return
    turn.value += 1
    const { data, error } = await client
      .mutation(
        RecordAttendanceDocument,
        { input: { meetingId: meetingId(), entries: [...batch.entries] } },
        mutationContext(batch.key),
      )
      .toPromise()
    if (data) {
      const { userErrors } = data.recordAttendance
      tries = 0
      problem.value = undefined
      if (userErrors.length === 0) for (const id of queue.done()) storedAt.set(id, performance.now())
      else
        queue.refuse(
          userErrors.map(({ path, message }) => {
            const [first, index] = path[0] === 'input' ? path.slice(1) : path
            return { index: first === 'entries' && index !== undefined ? Number(index) : undefined, message }
          }),
        )
      later(0)
    } else {
      problem.value = error ? problemOf(error) : undefined
      queue.fail()
      later(PATIENCE[Math.min(tries, PATIENCE.length - 1)] ?? 0)
      tries += 1
    }
    turn.value += 1
  }

  const markOf = (id: string): Mark => marks.value.get(id) ?? told.get(id) ?? UNMARKED

  /**
   * Takes in what the server tells, other clerks' marks among it. What was marked here stays until the server has it, and has told
   * it in an answer that was asked for after that.
   */
  function hear(news: ReadonlyMap<string, Mark>, askedAt: number): void {
    told = new Map([...told, ...news])
    const own = [...marks.value].filter(
      ([id]) => queue.stateOf(id) !== undefined || (storedAt.get(id) ?? Infinity) > askedAt || !news.has(id),
    )
    marks.value = new Map(own)
    turn.value += 1
  }

  function mark(id: string, next: Mark): void {
    const before = markOf(id)
    marks.value = new Map(marks.value).set(id, next)
    queue.set(entryOf(id, next, before))
    turn.value += 1
    if (!problem.value) later(GATHER)
  }

  const again = () => later(0)
  window.addEventListener('online', again)
  onScopeDispose(() => {
    // What is under way arrives; what still gathers is sent at once.
    clearTimeout(timer)
    void flush()
    over = true
    window.removeEventListener('online', again)
  })

  return {
    markOf,
    hear,
    problem,
    turn,
    mark,
    again,
    stateOf: queue.stateOf,
    faultsOf: queue.faultsOf,
    pending: queue.pending,
  }
}
