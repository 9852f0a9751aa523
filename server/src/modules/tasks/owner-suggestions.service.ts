import { covers, type Problem } from '@chibo/shared'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import { loadedIn } from './doers.service.ts'
import { findLoads, findTaskGround, findUnits } from './owners.repo.ts'
import { findCandidates } from './owner-suggestions.repo.ts'
import { livesIn, ranked, type Ranked } from './owner-suggestions.rules.ts'
import { loadWarnings } from './tasks.rules.ts'

/** What suggesting owners works with. */
export interface SuggestingParts {
  readonly db: Database
  /** opens a sealed value */
  readonly open: (sealed: Uint8Array) => string
}

/** Somebody to whom a task may be given. */
export interface SuggestedOwner extends Ranked {
  readonly memberId: string
  /** open tasks of theirs that are due by the day that was asked for */
  readonly dueByThen: number
  /** as `createTasks` gives them for one more task */
  readonly warnings: readonly Problem[]
}

/** Who might do something for a unit. */
export class OwnerSuggestions {
  private readonly parts: SuggestingParts

  constructor(parts: SuggestingParts) {
    this.parts = parts
  }

  /**
   * Members of a unit, those first who suit best: see `ranked`. None where the caller may not read both members and
   * meetings there, like where there is no such unit. Where they live counts for those whose address the caller may read.
   *
   * @param today the domain's, ISO
   * @param dueOn the day by which something is to be done, ISO
   */
  suggest(
    unitId: string,
    { viewer, today, dueOn }: { readonly viewer: Viewer; readonly today: string; readonly dueOn: string },
  ): Promise<SuggestedOwner[]> {
    // The net is as narrow as the right to read tasks: what is counted may be read.
    return inScope(this.parts.db, viewer.ranges('meeting.read'), async (tx) => {
      const [unit] = await findUnits(tx, [unitId])
      if (!unit || !covers(viewer, 'member.read', unit.path) || !covers(viewer, 'meeting.read', unit.path))
        return []
      const { placeName } = unit
      const [candidates, { loadedFrom }] = await Promise.all([
        findCandidates(tx, unitId, dueOn),
        findTaskGround(tx, unitId, {}, today),
      ])
      const ids = candidates.map(({ id }) => id)
      const loads = new Map((await findLoads(tx, ids, today)).map((load) => [load.id, load]))
      return ranked(
        candidates.flatMap(({ id, fullName, address, dueByThen }) => {
          const load = loads.get(id)
          if (!load) return []
          const isOpen = load.homePath !== null && covers(viewer, 'member.readPrivate', load.homePath)
          const residence = isOpen && placeName !== null && address !== null ? this.parts.open(address) : null
          return {
            memberId: id,
            openTasks: load.openTasks,
            dueByThen,
            sameResidence: livesIn(placeName, residence),
            warnings: loadWarnings(loadedIn(load, unitId, fullName), loadedFrom, []),
          }
        }),
      )
    })
  }
}
