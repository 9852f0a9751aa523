import type { MemberMergeField, Problem } from '@chibo/shared'

/** What of an entry decides whether it can be merged. */
export interface Mergeable {
  /** values that are known of it */
  readonly known: readonly MemberMergeField[]
  readonly isMerged: boolean
}

/** What of both decides. */
export interface Pair {
  /** whether both citizen IDs are known and differ */
  readonly areTwo: boolean
  readonly accounts: number
  /** of these, with a transfer under way */
  readonly isTransferring: { readonly member: boolean; readonly merged: boolean }
}

/** What stands in the way of merging two entries. */
export function mergeProblems(member: Mergeable, merged: Mergeable, pair: Pair): Problem[] {
  const problems: Problem[] = []
  if (member.isMerged) problems.push({ code: 'ALREADY_MERGED', path: ['memberId'] })
  if (merged.isMerged) problems.push({ code: 'ALREADY_MERGED', path: ['mergedMemberId'] })
  if (problems.length > 0) return problems
  if (pair.areTwo) problems.push({ code: 'DIFFERENT_PEOPLE', path: ['mergedMemberId'] })
  if (pair.accounts > 1) problems.push({ code: 'TWO_ACCOUNTS', path: ['mergedMemberId'] })
  if (pair.isTransferring.member) problems.push({ code: 'TRANSFER_UNDER_WAY', path: ['memberId'] })
  if (pair.isTransferring.merged) problems.push({ code: 'TRANSFER_UNDER_WAY', path: ['mergedMemberId'] })
  return problems
}

/**
 * Which values come from the merged entry: those that the caller takes, and those that are known of it alone. What is known
 * never gives way to nothing.
 */
export function takenFields(
  member: Mergeable,
  merged: Mergeable,
  take: readonly MemberMergeField[],
): MemberMergeField[] {
  return merged.known.filter((field) => take.includes(field) || !member.known.includes(field))
}
