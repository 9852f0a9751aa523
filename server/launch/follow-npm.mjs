import { readFileSync } from 'node:fs'

/**
 * Calls back when the npm that runs this script is gone (killed, or ended by a signal that its shell did not pass on):
 * nobody would pass Ctrl-C on any more. Does nothing for a script that was started without npm.
 *
 * @param {() => void} gone
 */
export function followNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const before = npmProcess()
  const timer = setInterval(() => {
    if (npmProcess() === before) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

/** The number of the process above, or of the one above that where npm put a shell between; changes when one ends. */
function npmProcess() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    const [, name, parent] = /^\d+ \((.*)\) \S+ (\d+)/s.exec(stat) ?? []
    return /^(sh|dash|bash|ash|zsh)$/.test(name ?? '') ? `${process.ppid} ${parent}` : `${process.ppid}`
  } catch {
    return `${process.ppid}`
  }
}
