import { createHash } from 'node:crypto'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { type Connection, meets, meetsAmong, type Operators, type PageArgs, paged } from './pages.ts'
import type { World } from './world.ts'

/** Arguments of lists of candidates. */
export interface DuplicateListArgs extends PageArgs {
  readonly dismissed?: boolean | null
  readonly where?: {
    readonly reason?: Operators<string> | null
    readonly score?: Operators<number> | null
  } | null
}

type Member = Stored<'member'>

/** What each reason adds, as the contract's rule is written; those that rest on sensitive values. */
const REASONS = [
  { name: 'SAME_OLD_CARD', weight: 60, isPrivate: true },
  { name: 'SAME_NAME_AND_BIRTH_DATE', weight: 60, isPrivate: true },
  { name: 'SAME_FILE_NUMBER', weight: 50, isPrivate: false },
  { name: 'SAME_NAME_AND_JOINING', weight: 40, isPrivate: false },
  { name: 'SIMILAR_NAME_AND_BIRTH_YEAR', weight: 20, isPrivate: true },
] as const

/** Pairs that may be one person, each with each. */
export function duplicateList(
  world: World,
  args: DuplicateListArgs,
  within: (homeId: string | null) => boolean,
): Connection {
  const { policy, organization } = world
  const isSeen = (one: Member): boolean => one.merged_into_id === null && policy.member(one)
  const seen = organization.members.filter(isSeen).sort((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = seen.flatMap((first, at) =>
    seen.slice(at + 1).flatMap((second) => {
      if (!within(first.home_unit_id) && !within(second.home_unit_id)) return []
      const reasons = reasonsOf(world, first, second)
      const score = Math.min(
        100,
        reasons.reduce((sum, { weight }) => sum + weight, 0),
      )
      const dismissal = organization.dismissals.find(
        (one) => one.first_member_id === first.id && one.second_member_id === second.id,
      )
      const names = reasons.map(({ name }) => name)
      const { reason } = args.where ?? {}
      const isAsked =
        names.length > 0 &&
        meetsAmong(names, reason) &&
        meets(score, args.where?.score) &&
        (dismissal !== undefined) === (args.dismissed ?? false)
      return isAsked ? [{ first, second, names, score, dismissal }] : []
    }),
  )
  return paged(
    'DuplicateCandidate.SCORE',
    pairs.map(({ first, second, names, score, dismissal }) => ({
      keys: [score],
      // Ties are broken by what the ids of both come to.
      id: createHash('md5').update(`${first.id}${second.id}`).digest('hex'),
      node: {
        first: () => memberOf(world, first.id),
        second: () => memberOf(world, second.id),
        reasons: names,
        score,
        dismissal: dismissal
          ? {
              first: () => memberOf(world, first.id),
              second: () => memberOf(world, second.id),
              reason: dismissal.reason,
              madeAt: dismissal.made_at.toISOString(),
            }
          : null,
      },
    })),
    args,
    true,
  )
}

function reasonsOf(world: World, a: Member, b: Member): readonly (typeof REASONS)[number][] {
  const { policy, organization, question } = world
  const isOpen = policy.memberPrivate(a) && policy.memberPrivate(b)
  const secret = (of: Member, column: 'citizen_id' | 'old_card_number' | 'birth_date'): string | null => {
    const sealed = organization.privates.find((one) => one.member_id === of.id)?.[column]
    return sealed ? question.open(sealed) : null
  }
  const same = (left: string | null, right: string | null): boolean => left !== null && left === right
  const year = (of: Member): number | null =>
    organization.privates.find((one) => one.member_id === of.id)?.birth_year ?? null
  const [mine, theirs] = [secret(a, 'citizen_id'), secret(b, 'citizen_id')]
  if (isOpen && mine !== null && theirs !== null && mine !== theirs) return []
  const hasName = a.name_folded === b.name_folded
  const [born, bornToo] = [secret(a, 'birth_date'), secret(b, 'birth_date')]
  const isBorn = hasName && same(born, bornToo)
  const holds: Readonly<Record<(typeof REASONS)[number]['name'], boolean>> = {
    SAME_OLD_CARD: same(secret(a, 'old_card_number'), secret(b, 'old_card_number')),
    SAME_NAME_AND_BIRTH_DATE: isBorn,
    SAME_FILE_NUMBER: same(a.file_number, b.file_number),
    SAME_NAME_AND_JOINING:
      hasName &&
      same(a.joined_on, b.joined_on) &&
      a.joined_on_precision === b.joined_on_precision &&
      a.joined_on_precision !== 'YEAR',
    SIMILAR_NAME_AND_BIRTH_YEAR:
      !isBorn && year(a) !== null && year(a) === year(b) && isAlike(a.name_folded, b.name_folded),
  }
  return REASONS.filter(({ name, isPrivate }) => holds[name] && (isOpen || !isPrivate))
}

/** The same words in another order, or one letter apart. */
function isAlike(a: string, b: string): boolean {
  const words = (name: string): string => name.split(' ').sort().join(' ')
  if (words(a) === words(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  const at = [...short].findIndex((letter, i) => letter !== long[i])
  const from = at < 0 ? short.length : at
  return short.length === long.length
    ? short.slice(from + 1) === long.slice(from + 1)
    : short.slice(from) === long.slice(from + 1)
}
