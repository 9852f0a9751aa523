import { vietnameseDate, type LineageKind, type Problem } from '@chibo/shared'
import type { CreatedUnit, PlannedLineage, TreePlan } from '../holdings/index.ts'
import type { Draft } from './draft.rules.ts'
import type { Ground } from './ground.rules.ts'
import { readSteps, type Steps } from './steps.rules.ts'

/** What of an old unit is not allotted yet. */
export interface Unallotted {
  readonly unitId: string
  readonly memberIds: readonly string[]
  readonly unitIds: readonly string[]
}

/** What a draft comes to: a plan that can be carried out where there are no problems and nothing is unallotted. */
export interface PlannedTree {
  readonly plan: TreePlan
  readonly problems: readonly Problem[]
  readonly unallotted: readonly Unallotted[]
}

/**
 * Holds a draft against the tree on its day.
 *
 * @param newId gives a unit that begins its id
 */
export function planTree(draft: Draft, ground: Ground, newId: () => string): PlannedTree {
  const steps = readSteps(draft, ground, newId)
  const { problems } = steps
  const moved = new Map<string, string>()
  for (const [id, { parentId, at }] of steps.parents) {
    const problem = parentProblem(parentId, at, draft, ground, steps)
    if (problem) problems.push(problem)
    else if (!steps.created.has(id) && ground.units.get(id)?.parentId !== parentId) moved.set(id, parentId)
  }
  const allotment = allot(draft, ground, steps, moved)
  const created = [...steps.created].map(([id, begun]): CreatedUnit => ({
    ...begun,
    id,
    parentId: steps.parents.get(id)?.parentId ?? '',
  }))
  const after = { created: new Map(created.map((unit) => [unit.id, unit])), moved }
  problems.push(
    ...circles(after, ground, steps),
    ...misplaced(after, ground, steps),
    ...codesTaken(created, draft, ground, steps),
  )
  const plan: TreePlan = {
    day: draft.effectiveOn,
    created,
    ended: [...steps.ended.keys()],
    moved,
    renamed: steps.renamed,
    kinds: steps.kinds,
    lineage: lineageOf(ground, steps, moved),
    homes: allotment.homes,
    allotted: allotment.allotted,
    grants: grantsOf(steps),
  }
  return { plan, problems, unallotted: allotment.unallotted }
}

/** What keeps a unit from being the one above. */
function parentProblem(
  parentId: string,
  path: readonly string[],
  { effectiveOn }: Draft,
  ground: Ground,
  steps: Steps,
): Problem | undefined {
  if (steps.created.has(parentId)) return undefined
  const parent = ground.units.get(parentId)
  if (!parent) return { code: 'NOT_FOUND', path }
  if (steps.ended.has(parentId)) return { code: 'UNIT_ENDS', path, values: { unit: parent.name } }
  // What comes to hang below it would have to follow it to places that it is yet to take.
  if (parent.placedAnewOn !== null) {
    const date = vietnameseDate(effectiveOn)
    return { code: 'UNIT_CHANGED_LATER', path, values: { unit: parent.name, date } }
  }
  return undefined
}

/** Where everything goes that old units hold: members, and units directly below; the latter are added to `moved`. */
function allot(
  draft: Draft,
  ground: Ground,
  steps: Steps,
  moved: Map<string, string>,
): Pick<TreePlan, 'homes' | 'allotted'> & { readonly unallotted: readonly Unallotted[] } {
  const wanted = new Map(
    draft.allotments.map((one) => [one.memberId ?? one.unitId ?? '', steps.unitOfKey.get(one.key)]),
  )
  const homes = new Map<string, string>()
  const allotted: { memberId: string; fromId: string; toId: string }[] = []
  const unallotted: Unallotted[] = []
  for (const [fromId, into] of steps.successors) if (!steps.ended.has(fromId)) leave(fromId, into)
  for (const fromId of steps.ended.keys()) leave(fromId, steps.successors.get(fromId) ?? [])
  return { homes, allotted, unallotted }

  function leave(fromId: string, into: readonly string[]): void {
    const ends = steps.ended.has(fromId)
    const only = ends && into.length === 1 ? into[0] : undefined
    const goes = (subject: string): string | undefined => {
      const to = wanted.get(subject)
      if (to === undefined) return only
      if (into.includes(to)) return to
      const unit = ground.units.get(fromId)?.name ?? ''
      steps.problems.push({ code: 'ALLOTTED_ELSEWHERE', path: ['allotments'], values: { unit } })
      return undefined
    }
    if (only !== undefined) homes.set(fromId, only)
    const members = (ground.members.get(fromId) ?? []).filter((memberId) => {
      const toId = goes(memberId)
      if (toId !== undefined) allotted.push({ memberId, fromId, toId })
      return toId === undefined
    })
    const units = (ground.children.get(fromId) ?? []).filter((childId) => {
      if (steps.ended.has(childId) || steps.parents.has(childId)) return false
      const toId = goes(childId)
      if (toId !== undefined) moved.set(childId, toId)
      return toId === undefined
    })
    if (ends && members.length + units.length > 0)
      unallotted.push({ unitId: fromId, memberIds: members, unitIds: units })
  }
}

/** The tree as it is to be. */
interface After {
  readonly created: ReadonlyMap<string, CreatedUnit>
  readonly moved: ReadonlyMap<string, string>
}

function parentAfter(id: string, { created, moved }: After, ground: Ground): string | null | undefined {
  return created.get(id)?.parentId ?? moved.get(id) ?? ground.units.get(id)?.parentId
}

/** Units that would hang below themselves, and old ones that go into a unit below them. */
function circles(after: After, ground: Ground, steps: Steps): Problem[] {
  const problems: Problem[] = []
  const reported = new Set<string>()
  for (const [fromId, into] of steps.successors) {
    const from = ground.units.get(fromId)
    const below = into.find((id) => from && ground.units.get(id)?.path.startsWith(from.path))
    if (!from || below === undefined || !steps.ended.has(fromId)) continue
    reported.add(below)
    problems.push({ code: 'MERGED_INTO_OWN_CHILD', path: ['operations'], values: { unit: from.name } })
  }
  const safe = new Set<string>()
  for (const start of [...after.created.keys(), ...after.moved.keys()]) {
    const passed: string[] = []
    let at: string | null | undefined = start
    while (at != null && !safe.has(at) && !passed.includes(at)) {
      passed.push(at)
      at = parentAfter(at, after, ground)
    }
    if (at != null && passed.includes(at)) {
      const round = passed.slice(passed.indexOf(at))
      if (!round.some((id) => reported.has(id))) {
        const unit = ground.units.get(at)?.name ?? after.created.get(at)?.name ?? ''
        problems.push({
          code: 'UNIT_CYCLE',
          path: steps.parents.get(at)?.at ?? ['operations'],
          values: { unit },
        })
      }
      for (const id of round) reported.add(id)
    }
    for (const id of passed) safe.add(id)
  }
  return problems
}

/** Units that may not hang where they are to hang, by their kinds. */
function misplaced(after: After, ground: Ground, steps: Steps): Problem[] {
  const kindAfter = (id: string): string | undefined =>
    after.created.get(id)?.kind ?? steps.kinds.get(id) ?? ground.units.get(id)?.kind
  const changed = new Set([...after.created.keys(), ...after.moved.keys(), ...steps.kinds.keys()])
  for (const id of steps.kinds.keys())
    for (const child of ground.children.get(id) ?? []) if (!steps.ended.has(child)) changed.add(child)
  return [...changed].flatMap((id): Problem[] => {
    const [kind, parentId] = [kindAfter(id), parentAfter(id, after, ground)]
    const parent = parentId == null ? undefined : kindAfter(parentId)
    if (kind === undefined || parent === undefined || !ground.kinds.has(kind)) return []
    if (ground.mayHangUnder.has(`${kind} ${parent}`)) return []
    const path = steps.parents.get(id)?.at ?? ['operations']
    return [{ code: 'PARENT_NOT_ALLOWED', path, values: { kind, parent } }]
  })
}

/** Codes that somebody bears already, from the day on or later. */
function codesTaken(
  created: readonly CreatedUnit[],
  { effectiveOn }: Draft,
  ground: Ground,
  steps: Steps,
): Problem[] {
  const bearers = Map.groupBy(ground.codes, ({ code }) => code)
  const wanted = [
    ...created.map(({ id, code }) => ({ id, code })),
    ...[...steps.renamed].map(([id, { code }]) => ({ id, code })),
  ]
  const own = new Map<string, string>()
  return wanted.flatMap(({ id, code }): Problem[] => {
    const other = own.get(code)
    own.set(code, id)
    if (other !== undefined && other !== id)
      return [{ code: 'DUPLICATE', path: ['operations'], values: { code } }]
    const bearer = bearers
      .get(code)
      ?.find(({ unitId, from }) => unitId !== id && (from !== null || !lets(unitId, code)))
    if (!bearer) return []
    const date = vietnameseDate(bearer.from ?? effectiveOn)
    return [{ code: 'CODE_TAKEN', path: ['operations'], values: { code, date } }]
  })

  /** Whether a unit gives up a code on the day. */
  function lets(unitId: string, code: string): boolean {
    const names = steps.renamed.get(unitId)
    return steps.ended.has(unitId) || (names !== undefined && names.code !== code)
  }
}

/** Which unit comes out of which. A unit that ends without going into others hands over to those that took what it held. */
function lineageOf(ground: Ground, steps: Steps, moved: ReadonlyMap<string, string>): PlannedLineage[] {
  const predecessors = new Map<string, number>()
  for (const into of steps.successors.values())
    for (const id of into) predecessors.set(id, (predecessors.get(id) ?? 0) + 1)
  const lineage: PlannedLineage[] = []
  const add = (predecessorId: string, into: readonly string[], kindOf: (id: string) => LineageKind): void => {
    for (const successorId of into)
      lineage.push({
        predecessorId,
        successorId,
        kind: kindOf(successorId),
        divided: into.length > 1 && steps.ended.has(predecessorId),
      })
  }
  for (const [id, into] of steps.successors) {
    const isDivided = into.length > 1 || !steps.ended.has(id)
    const isEnd = steps.ended.get(id)?.kind === 'END'
    add(id, into, (successorId) =>
      isEnd
        ? 'HANDED_OVER'
        : isDivided
          ? 'SPLIT'
          : (predecessors.get(successorId) ?? 0) > 1 || ground.units.has(successorId)
            ? 'MERGED'
            : 'CONTINUED',
    )
  }
  for (const id of steps.ended.keys())
    if (!steps.successors.has(id)) add(id, takenOver(id, ground, steps, moved), () => 'HANDED_OVER')
  return lineage
}

/** What became of the highest units directly below one that ends: those of the first level there is. */
function takenOver(id: string, ground: Ground, steps: Steps, moved: ReadonlyMap<string, string>): string[] {
  const children = (ground.children.get(id) ?? []).flatMap((child) => ground.units.get(child) ?? [])
  const rank = (kind: string): number => ground.kinds.get(kind) ?? Infinity
  const first = Math.min(...children.map(({ kind }) => rank(kind)))
  const highest = children.filter(({ kind }) => rank(kind) === first)
  return [
    ...new Set(
      highest.flatMap((child) => {
        if (steps.ended.has(child.id)) return steps.successors.get(child.id) ?? []
        return moved.has(child.id) ? [child.id] : []
      }),
    ),
  ]
}

function grantsOf(steps: Steps): Map<string, readonly string[]> {
  return new Map(
    [...steps.ended].flatMap(([id, { grantsFollow }]): [string, readonly string[]][] => {
      const into = steps.successors.get(id)
      return grantsFollow && into ? [[id, into]] : []
    }),
  )
}
