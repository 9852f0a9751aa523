import { useRouter } from 'vue-router'
import { currentLocale } from '../i18n/locale.ts'
import { useSession } from '../session/session.ts'
import { problemOfAnswer } from './problem.ts'
import type { RequestProblem } from './problem.ts'

/** What a route outside GraphQL came to. */
export type RouteAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly problem: RequestProblem; readonly status: number }

/** How many bytes of a file were sent, of how many. */
export interface SentBytes {
  readonly sent: number
  readonly size: number
}

/** How a file is sent. */
export interface Uploading {
  /** under which it is taken in once */
  readonly key: string
  readonly signal: AbortSignal
  readonly progress: (bytes: SentBytes) => void
}

const common = () => ({ 'accept-language': currentLocale(), 'x-chibo-request': '1' })

const keyed = (key: string) => (key ? { 'idempotency-key': key } : {})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const answerOf = (status: number, body: unknown): RouteAnswer =>
  status >= 200 && status < 300
    ? { ok: true, body }
    : { ok: false, status, problem: problemOfAnswer(status, body) }

/** Asks routes outside GraphQL as our own page; whoever is signed out meanwhile is led to the door. */
export function useRoutes() {
  const session = useSession()
  const router = useRouter()

  async function told(answer: RouteAnswer): Promise<RouteAnswer> {
    if (answer.ok || answer.problem.kind !== 'unauthenticated') return answer
    const { fullPath } = router.currentRoute.value
    session.expire()
    await router.replace({ name: 'sign-in', query: { next: fullPath } })
    return answer
  }

  return {
    /**
     * Reads, or where there is a body sends it as JSON.
     *
     * @param key under which what is sent has its effect once
     */
    async ask(path: string, body?: object, key = ''): Promise<RouteAnswer> {
      try {
        const response = await fetch(path, {
          credentials: 'same-origin',
          ...(body === undefined
            ? { headers: common() }
            : {
                method: 'POST',
                headers: { ...common(), ...keyed(key), 'content-type': 'application/json' },
                body: JSON.stringify(body),
              }),
        })
        return await told(answerOf(response.status, parsed(await response.text())))
      } catch {
        return answerOf(0, undefined)
      }
    },
    /** Sends the bytes of a file and tells how far that has come; nothing else tells it of what a browser sends. */
    async upload(path: string, file: Blob, { key, signal, progress }: Uploading): Promise<RouteAnswer> {
      return told(
        await new Promise<RouteAnswer>((resolve) => {
          const request = new XMLHttpRequest()
          const end = () => resolve(answerOf(request.status, parsed(request.responseText)))
          request.open('POST', path)
          for (const [name, value] of Object.entries({ ...common(), ...keyed(key) }))
            request.setRequestHeader(name, value)
          request.setRequestHeader('content-type', 'application/octet-stream')
          request.upload.addEventListener('progress', ({ loaded, total }) =>
            progress({ sent: loaded, size: total }),
          )
          request.addEventListener('loadend', end)
          signal.addEventListener('abort', () => request.abort())
          request.send(file)
        }),
      )
    },
    /** Gives a file of the server's to the reader, in the language on screen; answers why where there is none. */
    async save(path: string): Promise<RouteAnswer> {
      try {
        const response = await fetch(path, { credentials: 'same-origin', headers: common() })
        if (!response.ok) return await told(answerOf(response.status, parsed(await response.text())))
        give(await response.blob(), nameOf(response.headers.get('content-disposition')))
        return { ok: true, body: undefined }
      } catch {
        return answerOf(0, undefined)
      }
    },
  }
}

/** The name in a header `attachment; filename*=UTF-8''…`. */
function nameOf(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? []
  return encoded === undefined ? '' : decodeURIComponent(encoded)
}

function give(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
