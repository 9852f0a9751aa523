import { shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'

/** A line of a list as the server lays it out, whatever the file. */
export interface PrintedLine {
  readonly kind: string
  readonly cells: readonly (string | number | null)[]
  /** of the line that names the columns: how wide they are beside one another */
  readonly widths: readonly number[]
}

/** What a list came to. */
export interface PrintedList {
  readonly lines: Readonly<ShallowRef<readonly PrintedLine[] | undefined>>
  /** The server's sentence, or none where no answer came. */
  readonly problem: Readonly<ShallowRef<{ readonly message: string | undefined } | undefined>>
  reload(): void
}

/** Reads a list to be printed, whenever its address changes; a former answer is dropped. */
export function usePrintedList(address: () => string | undefined): PrintedList {
  const lines = shallowRef<readonly PrintedLine[]>()
  const problem = shallowRef<{ message: string | undefined }>()
  let asked = 0

  async function read(): Promise<void> {
    const path = address()
    asked += 1
    const mine = asked
    lines.value = undefined
    problem.value = undefined
    if (path === undefined) return
    const answer = await ask(path)
    if (mine !== asked) return
    if (answer.lines) lines.value = answer.lines
    else problem.value = { message: answer.message }
  }
  watch(address, () => void read(), { immediate: true })
  return { lines, problem, reload: () => void read() }
}

async function ask(path: string): Promise<{ lines?: PrintedLine[]; message?: string | undefined }> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    const body: unknown = await response.json()
    if (response.ok && Array.isArray(body)) return { lines: body.flatMap(lineOf) }
    const message = typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : undefined
    return { message: typeof message === 'string' ? message : undefined }
  } catch {
    return { message: undefined }
  }
}

function lineOf(line: unknown): PrintedLine[] {
  if (typeof line !== 'object' || line === null) return []
  const kind: unknown = Reflect.get(line, 'kind')
  const cells: unknown = Reflect.get(line, 'cells')
  const widths: unknown = Reflect.get(line, 'widths')
  if (typeof kind !== 'string' || !Array.isArray(cells)) return []
  return [{ kind, cells: cells.map(cellOf), widths: Array.isArray(widths) ? widths.map(Number) : [] }]
}

function cellOf(cell: unknown): string | number | null {
  return typeof cell === 'number' || cell === null ? cell : String(cell)
}
