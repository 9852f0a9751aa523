import { covers, type Problem } from '@chibo/shared'
import type { Caller } from '../../use-cases/use-case.ts'
import { mayReadMember, type MemberPaths } from '../members/index.ts'

/**
 * What keeps a caller from writing a member: one whom they may not see is like one that does not exist.
 *
 * @param expected the version that the caller has read
 * @param path of the part of the input that names them
 */
export function refusalOf(
  member: (MemberPaths & { readonly version: number }) | undefined,
  expected: number | undefined,
  path: readonly string[],
  { viewer }: Caller,
): Problem | undefined {
  if (!member || !mayReadMember(viewer, member)) return { code: 'NOT_FOUND', path: [...path, 'memberId'] }
  if (member.homePath === null || !covers(viewer, 'member.write', member.homePath))
    return { code: 'FORBIDDEN', path: [...path, 'memberId'] }
  if (member.version !== expected)
    return { code: 'CONFLICT', path: [...path, 'expectedVersion'], values: { version: member.version } }
  return undefined
}

/** Whether a caller may know when a member was born: then refusals may tell it, too. */
export function mayReadBirth({ homePath }: MemberPaths, { viewer }: Caller): boolean {
  return homePath !== null && covers(viewer, 'member.readPrivate', homePath)
}

/** Warnings of members with the same name and birth date: only of those whose birth dates the caller may read. */
export function alikeWarnings(
  alike: readonly (MemberPaths & { readonly unit: string })[],
  caller: Caller,
): Problem[] {
  const units = alike.filter((one) => mayReadBirth(one, caller)).map(({ unit }) => unit)
  return [...new Set(units)].map((unit) => ({
    code: 'POSSIBLE_DUPLICATE',
    path: ['fullName'],
    values: { unit },
  }))
}
