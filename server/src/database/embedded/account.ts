import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError } from '../../start-error.ts'

/** An account of the operating system. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/**
 * The account that PostgreSQL runs as. It refuses to run as root, so root lends it `postgres` or `nobody`; an
 * existing cluster keeps its owner.
 *
 * @param cluster the directory of the cluster, which need not exist
 * @returns undefined when this process is not root: then PostgreSQL runs as the same user
 * @throws StartError when root finds no account to lend
 */
export function serverAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.uid > 0)
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const account =
    accounts.find(({ uid }) => uid === owner) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody')
  if (account === undefined)
    throw new StartError(
      'PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody; start as an ordinary user or set DATABASE_URL.',
    )
  return account
}

/**
 * May the account enter every directory on the way to a path?
 *
 * @param path an absolute path; parts that do not exist yet count as open
 * @param account undefined for the account of this process
 * @returns the first closed directory from the top, or undefined when the way is open
 */
export function closedParent(path: string, account: Account | undefined): string | undefined {
  if (account === undefined) return undefined
  const parent = dirname(path)
  if (parent === path) return undefined
  const above = closedParent(parent, account)
  if (above !== undefined) return above
  const stat = statSync(parent, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001
  return (stat.mode & bit) === 0 ? parent : undefined
}
