import { openAsBlob } from 'node:fs'
import { isObject } from '../json.ts'

/** Whom to ask, and as whom. */
export interface Door {
  readonly url: string
  readonly token: string
}

/** How a batch ended: its state, the counts of its rows, and the milliseconds from the request to that. */
export interface Ended {
  readonly id: string
  readonly state: string
  readonly counts: Readonly<Record<string, number>>
  readonly took: number
}

const RUNNING = ['RECEIVING', 'READING', 'COMMITTING', 'UNDOING']
/** Milliseconds between two looks at a batch. */
const LOOK = 100
const COUNTS = [
  'read',
  'new',
  'updated',
  'unchanged',
  'transfers',
  'undecided',
  'rejected',
  'skipped',
  'missing',
]

/** Sends a file and waits for what comes of it. */
export async function takeIn(door: Door, path: string, unit: string, isDry: boolean): Promise<Ended> {
  const began = performance.now()
  const file = await openAsBlob(path)
  const { id } = await ask(door, `/imports?kind=members&unit=${unit}&dryRun=${String(isDry)}`, 'POST', file)
  return ended(door, String(id), began)
}

/** Takes a committed batch back, and waits for that. */
export async function undo(door: Door, id: string): Promise<Ended> {
  const began = performance.now()
  await ask(door, `/imports/${id}/undo`, 'POST')
  return ended(door, id, began)
}

async function ended(door: Door, id: string, began: number): Promise<Ended> {
  for (;;) {
    const { state, ...told } = await ask(door, `/imports/${id}`, 'GET')
    const took = performance.now() - began
    const counts = Object.fromEntries(COUNTS.map((name) => [name, Number(told[name])]))
    if (!RUNNING.includes(String(state))) return { id, state: String(state), counts, took }
    await new Promise((done) => setTimeout(done, LOOK))
  }
}

async function ask(
  { url, token }: Door,
  path: string,
  method: string,
  body?: Blob,
): Promise<Readonly<Record<string, unknown>>> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body ? { 'content-type': 'application/octet-stream' } : {}),
  }
  const answer = await fetch(url + path, { method, headers, ...(body ? { body } : {}) })
  const told: unknown = await answer.json()
  if (!answer.ok || !isObject(told)) throw new Error(`${method} ${path}: ${JSON.stringify(told)}`)
  return told
}
