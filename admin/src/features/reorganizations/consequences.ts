import { BLOCKING_CHANGES, CONSEQUENCE_CHANGES } from '@chibo/shared'
import type { ConsequenceChange, ConsequenceSubject } from '@chibo/shared'

/** Everything from here on in the list of changes is a finding. */
const FIRST_FINDING = CONSEQUENCE_CHANGES.indexOf('UNALLOTTED')

/** What somebody has to look at, and what merely follows. */
export const FINDINGS: readonly ConsequenceChange[] = CONSEQUENCE_CHANGES.slice(FIRST_FINDING)
export const FOLLOWING: readonly ConsequenceChange[] = CONSEQUENCE_CHANGES.slice(0, FIRST_FINDING)

/** Whether a finding keeps the decision from being approved. */
export const blocks = (change: ConsequenceChange): boolean => BLOCKING_CHANGES.some((one) => one === change)

/** How often the same becomes of the same kind of thing. */
export interface Count {
  readonly subject: ConsequenceSubject
  readonly change: ConsequenceChange
  readonly count: number
}

/** The counts of some changes, those that block first. */
export function countsOf(all: readonly Count[], changes: readonly ConsequenceChange[]): Count[] {
  return all
    .filter(({ change }) => changes.includes(change))
    .sort((a, b) => Number(blocks(b.change)) - Number(blocks(a.change)))
}

/** What tells one count from the others: `MEMBER.MOVES`. */
export const keyOf = ({ subject, change }: Omit<Count, 'count'>): string => `${subject}.${change}`
