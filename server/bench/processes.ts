import { readFileSync, readdirSync } from 'node:fs'

/** Clock ticks of /proc in a second: fixed for user space on Linux. */
const TICKS = 100

/** CPU seconds that a process and the children it has waited for have used. */
export function cpuOf(pid: number): number {
  const [user, system, childUser, childSystem] = statOf(pid).slice(11, 15).map(Number)
  return ((user ?? 0) + (system ?? 0) + (childUser ?? 0) + (childSystem ?? 0)) / TICKS
}

/** The same of a process with all its living children: PostgreSQL as a whole. */
export function cpuOfTree(pid: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  return children.reduce((sum, child) => sum + cpuOrZero(Number(child)), cpuOf(pid))
}

/** Resident memory of a process, MB (1,000,000 bytes). */
export function rssOf(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
  return (Number(kib) * 1024) / 1_000_000
}

/** CPU seconds that the whole machine has used since it started. */
export function cpuOfMachine(): number {
  const [, user, nice, system, , , irq, softIrq] = readFileSync('/proc/stat', 'utf8')
    .split(/\s+/, 8)
    .map(Number)
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softIrq ?? 0)) / TICKS
}

/** Fields of /proc/…/stat behind the name, which may hold blanks. */
function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function parentOf(name: string): number {
  try {
    return Number(statOf(Number(name))[1])
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

function cpuOrZero(pid: number): number {
  try {
    return cpuOf(pid)
  } catch {
    return 0
  }
}
