import type { ChildProcess } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** A process that can be told from a later one with the same number. */
export interface ProcessMark {
  pid: number
  /** boot id of the machine and start time in clock ticks since boot */
  started: string
}

/**
 * @param pid a process number
 * @returns its mark, or undefined when no such process runs (a zombie does not)
 */
export function markOf(pid: number): ProcessMark | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The command in parentheses may hold spaces and parentheses itself; the fields after it are fixed.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || startTicks === undefined) return undefined
  const boot = readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return { pid, started: `${boot}:${startTicks}` }
}

/** Is the process that was marked still the one that runs under its number? */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started
}

/**
 * Is this process the PostgreSQL server of that directory?
 *
 * @param pid a process number from `postmaster.pid`
 * @param dataDirectory real path of the cluster; a postmaster works inside it
 */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  try {
    // A binary that was replaced by a new install reads `…/postgres (deleted)`.
    const program = readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')
    return program.endsWith('/postgres') && readlinkSync(`/proc/${pid}/cwd`) === dataDirectory
  } catch {
    return false
  }
}

/**
 * Waits until a process is gone.
 *
 * @param pid a process number
 * @param milliseconds how long at most
 * @returns false when it still runs after that time
 */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  while (markOf(pid) !== undefined) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return true
}

/**
 * Sends a child a signal when this process exits in whatever way short of kill -9.
 *
 * @param child a child that is not told otherwise
 * @param signal what it understands as its end
 */
export function endWithThisProcess(child: ChildProcess, signal: NodeJS.Signals): void {
  const end = () => child.kill(signal)
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
