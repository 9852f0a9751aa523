import {
  isReading,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  type GrantSource,
  type Locale,
  type Permission,
  type Role,
} from '@chibo/shared'

/**
 * A subtree, or a unit alone, as an interval of paths, half-open: `path >= lower and path < upper`, compared byte by byte.
 */
export interface PathRange {
  /** the path of the unit at the top */
  readonly lower: string
  /**
   * that path followed by `~`, which sorts after every character of a segment; for the unit alone by `!`, which sorts before
   * every one
   */
  readonly upper: string
}

/** A role on a unit and everything below it that holds today, given by hand or derived. */
export interface EffectiveGrant {
  readonly role: Role
  readonly unitId: string
  /** today's path of the unit */
  readonly path: string
  readonly source: GrantSource
  /** the row it follows from: of `access_grant`, `office`, `work_group_assignment` or `unit_charge` */
  readonly sourceId: string
  /** first day, `YYYY-MM-DD`; null: no known beginning */
  readonly from: string | null
  /** the day after the last one; null: open */
  readonly to: string | null
  /**
   * today's paths of units that have ended and were divided, so that they rest elsewhere, although one in the subtree
   * succeeded them: whoever may read that one may read them
   */
  readonly succeeded?: readonly string[]
}

/** What a token may ask for in a minute; null: what the server allows everybody. */
export interface TokenAllowance {
  readonly costPerMinute: number | null
  readonly requestsPerMinute: number | null
}

/** Who asks: an account signed in or an API token, and what it may reach today. Every read gets one. */
export interface Viewer {
  readonly kind: 'ACCOUNT' | 'TOKEN'
  /** null for a token */
  readonly accountId: string | null
  /** null for an account */
  readonly tokenId: string | null
  /** null for a token */
  readonly sessionId: string | null
  /** the member the account belongs to, if any */
  readonly memberId: string | null
  /** display name of the account, name of the token */
  readonly name: string
  readonly locale: Locale
  /** of a token that says so; without one it is what the server allows everybody */
  readonly allowance?: TokenAllowance | undefined
  readonly grants: readonly EffectiveGrant[]
  /**
   * Where the viewer has a permission.
   *
   * @returns disjoint ranges, nested ones dropped, sorted; the same array object for permissions whose ranges are
   *   equal; empty where the permission is held nowhere
   */
  ranges(permission: Permission): readonly PathRange[]
  /** Ranges of all grants together: the setting of the second net. */
  readonly allRanges: readonly PathRange[]
  /** Proper prefixes, by whole segments, of all granted paths, sorted: the ancestors whose names may be read. */
  readonly ancestorPaths: readonly string[]
}

/** What `createViewer` derives the rest from. */
export type ViewerInput = Omit<Viewer, 'ranges' | 'allRanges' | 'ancestorPaths'>

/** Characters of a path segment: one level of the tree. */
const SEGMENT = 4
const PATH = /^(?:[0-9a-v]{4})+$/

/**
 * Makes a viewer from an identity and its grants. Pure; the result is frozen.
 *
 * @param input grants must hold today
 * @throws RangeError for a path that is not made of whole segments: an empty one would cover everything
 */
export function createViewer(input: ViewerInput): Viewer {
  const known = new Map<string, readonly PathRange[]>()
  const rangesOf = (grants: readonly EffectiveGrant[], reading: readonly EffectiveGrant[]) => {
    const subtrees = topmostPaths(grants.map((grant) => grant.path)).map(subtreeRange)
    const alone = reading.flatMap(({ succeeded = [] }) => succeeded)
    const ranges = withAlone(subtrees, alone)
    const key = ranges.map((range) => range.upper).join(',')
    const kept = known.get(key) ?? Object.freeze(ranges)
    known.set(key, kept)
    return kept
  }
  const reads = ({ role }: EffectiveGrant): boolean => ROLE_PERMISSIONS[role].some(isReading)
  const allRanges = rangesOf(input.grants, input.grants.filter(reads))
  const byPermission = new Map(
    PERMISSIONS.map((permission) => {
      const grants = input.grants.filter(({ role }) => ROLE_PERMISSIONS[role].includes(permission))
      return [permission, rangesOf(grants, isReading(permission) ? grants : [])]
    }),
  )
  return Object.freeze({
    ...input,
    grants: Object.freeze([...input.grants]),
    ranges: (permission: Permission) => byPermission.get(permission) ?? [],
    allRanges,
    ancestorPaths: Object.freeze(ancestorsOf(input.grants.map((grant) => grant.path))),
  })
}

/**
 * The interval of paths of a unit and everything below it.
 *
 * @throws RangeError for a path that is not made of whole segments
 */
export function subtreeRange(path: string): PathRange {
  if (!PATH.test(path)) throw new RangeError(`not the path of a unit: ${JSON.stringify(path)}`)
  return Object.freeze({ lower: path, upper: `${path}~` })
}

/**
 * The interval of one path, without anything below it.
 *
 * @throws RangeError for a path that is not made of whole segments
 */
export function unitRange(path: string): PathRange {
  if (!PATH.test(path)) throw new RangeError(`not the path of a unit: ${JSON.stringify(path)}`)
  return Object.freeze({ lower: path, upper: `${path}!` })
}

/** Subtrees and, sorted among them, units alone that do not lie in one. */
function withAlone(subtrees: readonly PathRange[], paths: readonly string[]): PathRange[] {
  const outside = [...new Set(paths)].filter((path) => !subtrees.some(({ lower }) => path.startsWith(lower)))
  if (outside.length === 0) return [...subtrees]
  return [...subtrees, ...outside.map(unitRange)].sort((a, b) => (a.lower < b.lower ? -1 : 1))
}

/** Sorted, without those that lie below another one. A path sorts directly before everything below it. */
function topmostPaths(paths: readonly string[]): string[] {
  const topmost: string[] = []
  for (const path of [...paths].sort()) {
    const last = topmost.at(-1)
    if (last === undefined || !path.startsWith(last)) topmost.push(path)
  }
  return topmost
}

function ancestorsOf(paths: readonly string[]): string[] {
  const ancestors = new Set<string>()
  for (const path of paths)
    for (let length = SEGMENT; length < path.length; length += SEGMENT) ancestors.add(path.slice(0, length))
  return [...ancestors].sort()
}
