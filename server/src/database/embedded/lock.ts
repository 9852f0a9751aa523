import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, markOf, type ProcessMark } from './processes.ts'

/** The lock on a data directory, held by this process until released or dead. */
export interface DirectoryLock {
  /** gives the directory free; harmless when called twice */
  release: () => void
}

/** Either the lock, or the process that holds it. */
export type LockResult = { lock: DirectoryLock; holder?: never } | { lock?: never; holder: ProcessMark }

/**
 * Takes the lock of a data directory. A lock whose process is gone (even by kill -9, even when its number was given
 * to another process) counts as free.
 *
 * @param directory an existing, writable directory
 * @returns the lock, or who holds it
 * @throws the file system's error when the directory cannot be written
 */
export function lockDirectory(directory: string): LockResult {
  const path = join(directory, 'lock')
  const mine = markOf(process.pid) ?? { pid: process.pid, started: 'unknown' }
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine))
  try {
    for (;;) {
      // A link appears with its whole content or not at all.
      if (tryLink(draft, path)) return { lock: { release: () => release(path, mine) } }
      const holder = readMark(path)
      if (holder !== undefined && isRunning(holder)) return { holder }
      discard(path, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * @param directory a data directory, which need not exist
 * @returns the living process that holds its lock, if there is one
 */
export function lockHolder(directory: string): ProcessMark | undefined {
  const holder = readMark(join(directory, 'lock'))
  return holder !== undefined && isRunning(holder) ? holder : undefined
}

/** Moves a dead lock away; when another process was faster and the moved one is alive, puts it back. */
function discard(path: string, dead: ProcessMark | undefined): void {
  const away = `${path}.dead.${process.pid}`
  try {
    renameSync(path, away)
  } catch {
    return
  }
  const moved = readMark(away)
  if (moved !== undefined && moved.started !== dead?.started && isRunning(moved)) tryLink(away, path)
  rmSync(away, { force: true })
}

function release(path: string, mine: ProcessMark): void {
  const holder = readMark(path)
  if (holder?.pid === mine.pid && holder.started === mine.started) rmSync(path, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readMark(path: string): ProcessMark | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value))
      return undefined
    const { pid, started } = value
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined
  } catch {
    return undefined
  }
}
