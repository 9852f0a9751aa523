import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../../start-error.ts'
import { closedParent, serverAccount, type Account } from './account.ts'

/** Where an embedded server keeps what. */
export interface Place {
  /** the account the server runs as; undefined for the account of this process */
  account: Account | undefined
  /** holds cluster, socket and perhaps a copy of the programs; entered by the account */
  home: string
  /** the cluster (PGDATA); may not exist yet */
  cluster: string
  /** directory of the unix socket, for the account alone */
  socket: string
}

/**
 * Makes a data directory if needed.
 *
 * @param path absolute path
 * @returns its real path
 * @throws StartError when it cannot be made
 */
export function makeDataDirectory(path: string): string {
  try {
    makeDirectories(path)
    return realpathSync(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Not mkdir's own recursion: under /proc it never comes back. */
function makeDirectories(path: string): void {
  if (existsSync(path)) return
  makeDirectories(dirname(path))
  try {
    mkdirSync(path, { mode: 0o755 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** The sentence for a data directory that cannot be written. */
export function unwritable(path: string, cause: unknown): StartError {
  const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new StartError(
    `The data directory ${path} cannot be written${reason}; make it writable or set CHIBO_DATA_DIR to another.`,
    { cause },
  )
}

/**
 * Decides where the cluster lies and makes the directories around it. Normally that is the data directory. Where
 * root runs the program inside a directory that only root may enter (a checkout under /root), PostgreSQL's account
 * could not reach it, and the cluster goes to /var/lib/chibo-<id>.
 *
 * @param dataDirectory real path
 * @param id names the directory elsewhere
 * @param log told when the cluster lies elsewhere
 */
export function makePlace(dataDirectory: string, id: string, log: (line: string) => void): Place {
  const elsewhere = `/var/lib/chibo-${id}`
  const account = serverAccount(join(dataDirectory, 'postgres'))
  const closed = closedParent(join(dataDirectory, 'postgres'), account)
  const home = closed === undefined ? dataDirectory : elsewhere
  if (closed !== undefined && account !== undefined) {
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 })
      chmodSync(home, 0o755)
    } catch (error) {
      throw new StartError(
        `PostgreSQL runs as ${account.name} and cannot enter ${closed}, and ${home} cannot be made; set CHIBO_DATA_DIR to a directory that ${account.name} can enter, or start as an ordinary user.`,
        { cause: error },
      )
    }
    log(`only root may enter ${closed}: the embedded database lies in ${home}`)
  }
  const socket = join(home, 'run')
  if (!existsSync(socket)) mkdirSync(socket, { mode: 0o700 })
  giveTo(socket, account)
  return { account, home, cluster: join(home, 'postgres'), socket }
}

/** Hands a file or directory to the server's account. */
export function giveTo(path: string, account: Account | undefined): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid)
}
