import { useClientHandle } from '@urql/vue'
import { onScopeDispose } from 'vue'
import { RollMarksDocument } from '../../gql/graphql.ts'
import { markOfRow } from './rollCall.ts'
import type { Mark } from './rollCall.ts'

/** How often what other clerks mark is read, in milliseconds. */
const EVERY = 5_000

/**
 * Reads the marks of a roll again and again while the page is looked at, so that several clerks see each other's.
 *
 * @param hear gets every mark, and when it was asked for; a read that fails is left to the next one
 */
export function useOtherClerks(
  meetingId: () => string,
  hear: (marks: ReadonlyMap<string, Mark>, askedAt: number) => void,
): void {
  const { client } = useClientHandle()
  let over = false

  async function read(): Promise<void> {
    const askedAt = performance.now()
    const marks = new Map<string, Mark>()
    let after: string | null = null
    do {
      const variables: { id: string; after: string | null } = { id: meetingId(), after }
      const { data } = await client
        .query(RollMarksDocument, variables, { requestPolicy: 'network-only' })
        .toPromise()
      const page = data?.meeting?.attendance
      if (!page) return
      for (const row of page.nodes) if (row.member) marks.set(row.member.id, markOfRow(row))
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
    } while (after !== null)
    if (!over) hear(marks, askedAt)
  }

  let reading = false
  const timer = setInterval(() => {
    if (reading || document.hidden) return
    reading = true
    void read().finally(() => (reading = false))
  }, EVERY)
  onScopeDispose(() => {
    over = true
    clearInterval(timer)
  })
}
