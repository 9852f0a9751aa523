import type { Problem } from '@chibo/shared'
import { checkVersion } from '../../use-cases/refusals.ts'
import { problemsThrown } from '../../use-cases/rows.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { placed, type ActRow } from './acts.ts'
import { rightOnHeld } from './offices.policy.ts'
import { endProblems, type Days } from './offices.rules.ts'

/** An office or seat that is to be ended. */
interface Held extends Days {
  readonly id: string
  readonly unitId: string
  /** today's, of the unit */
  readonly path: string
  readonly memberId: string | null
  readonly version: number
}

/** What is to be ended: the list in the input, the name of the ids in it, the versions that the caller has read, the day. */
export interface Ending<H> {
  readonly list: string
  readonly idName: string
  readonly versions: readonly (number | undefined)[]
  /** ISO */
  readonly day: string
  /** what else keeps the caller from ending it, who may write it */
  readonly bars?: (held: H) => readonly Problem[]
}

/** The rows of an input that ends what is held, ids decoded. */
export function endRows<H extends Held>(
  ids: readonly string[],
  found: readonly H[],
  ending: Ending<H>,
  caller: Caller,
): (ActRow & { readonly id: string })[] {
  const { list, idName, versions, day } = ending
  const known = new Map(found.map((held) => [held.id, held]))
  return ids.map((id, index) => {
    const held = known.get(id)
    const twice = ids.indexOf(id) < index ? [{ code: 'DUPLICATE', path: [idName] } as const] : []
    return {
      id,
      index,
      unitId: held?.unitId ?? '',
      path: held?.path ?? '',
      memberId: held?.memberId ?? null,
      effectiveOn: day,
      problems: placed([...twice, ...problemsOf(held, versions[index] ?? 0, ending, caller)], list, index),
      warnings: [],
    }
  })
}

function problemsOf<H extends Held>(
  held: H | undefined,
  version: number,
  { idName, day, bars }: Ending<H>,
  { viewer }: Caller,
): readonly Problem[] {
  const right = held ? rightOnHeld(viewer, held.path) : 'NONE'
  if (!held || right === 'NONE') return [{ code: 'NOT_FOUND', path: [idName] }]
  if (right === 'SEE') return [{ code: 'FORBIDDEN', path: [idName] }]
  const barred = bars?.(held) ?? []
  if (barred.length > 0) return barred
  const changed = problemsThrown(() => {
    checkVersion(held.version, version)
  })
  return [...changed, ...endProblems(held, day)]
}
