import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findLines } from './state-acts.repo.ts'
import { endVerdict, type StateVerdict } from './state-acts.rules.ts'

/** Somebody who leaves the register, as far as the rules look at them. */
export interface Leaving {
  readonly id: string
  readonly joinedOn: string | null
  readonly isMerged: boolean
}

/** What it comes to that members go to an organization that is not kept here: what is against it, or what ends with it. */
export async function judgeLeaving(
  tx: Transaction<DB>,
  people: readonly Leaving[],
  day: string,
): Promise<ReadonlyMap<string, StateVerdict>> {
  if (people.length === 0) return new Map()
  const lines = await findLines(
    tx,
    people.map(({ id }) => id),
    day,
  )
  return new Map(
    people.flatMap(({ id, joinedOn, isMerged }) => {
      const line = lines.get(id)
      if (!line) return []
      const {
        STANDING: standing,
        ACTIVITY: activity,
        HINDRANCE: hindrances,
        HOME: home,
        TEMPORARY: stays,
        END: end,
        HELD: held,
      } = line
      const dated = { standing, activity, hindrances, home, stays, end, held }
      const member = { joinedOn, isMerged, bornOn: null, probationUntil: null, ...dated }
      return [[id, endVerdict(member, day, 'TRANSFERRED')] as const]
    }),
  )
}
