import { useClientHandle } from '@urql/vue'
import { onScopeDispose, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { UnreadNotificationsDocument } from '../../gql/graphql.ts'

/** How often it is asked while the page is looked at, in milliseconds. */
const EVERY = 60_000

const unread = shallowRef(0)

/** How many notifications the viewer has not read. */
export interface Unread {
  readonly unread: Readonly<ShallowRef<number>>
  /** Asks the server; without an answer the former number stays. */
  refresh(): Promise<void>
}

/** The number that the whole application shows, and what asks for it anew. */
export function useUnread(): Unread {
  const { client } = useClientHandle()
  async function refresh(): Promise<void> {
    const { data } = await client
      .query(UnreadNotificationsDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
    if (data?.viewer) unread.value = data.viewer.unreadNotifications
  }
  return { unread, refresh }
}

/** The same, asked at once and then again and again: for the shell. */
export function useWatchedUnread(): Unread {
  const watched = useUnread()
  void watched.refresh()
  const timer = setInterval(() => {
    if (!document.hidden) void watched.refresh()
  }, EVERY)
  onScopeDispose(() => clearInterval(timer))
  return watched
}
