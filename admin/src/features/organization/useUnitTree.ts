import { useClientHandle } from '@urql/vue'
import { computed, shallowRef, watch } from 'vue'
import { problemOf } from '../../app/client/problem.ts'
import type { RequestProblem } from '../../app/client/problem.ts'
import { TreeChildrenDocument, TreeTopDocument, UnitPathDocument } from '../../gql/graphql.ts'
import type { TreeChildrenQueryVariables, TreeTopQuery, TreeUnitFragment } from '../../gql/graphql.ts'
import { treeRows } from './treeRows.ts'
import { unitsInPlace } from './unitsInPlace.ts'

const CACHE_FIRST = { requestPolicy: 'cache-first' } as const

/**
 * The tree below the viewer's units on a day, or below those in their place where they do not exist then. Children are
 * read when their unit is opened; `reveal` opens the way down to a unit. Another day or other roots begin again, and late
 * answers for the former are dropped.
 */
export function useUnitTree(rootIds: () => readonly string[], asOf: () => string | undefined) {
  const { client } = useClientHandle()
  const roots = shallowRef<readonly TreeUnitFragment[]>()
  const children = shallowRef<ReadonlyMap<string, readonly TreeUnitFragment[]>>(new Map())
  const expanded = shallowRef<ReadonlySet<string>>(new Set())
  const loading = shallowRef<ReadonlySet<string>>(new Set())
  const problem = shallowRef<RequestProblem>()
  let turn = 0
  let begun: Promise<void> = Promise.resolve()

  const day = () => ({ asOf: asOf() ?? null })
  const mark = (id: string, isLoading: boolean) => {
    const next = new Set(loading.value)
    if (isLoading) next.add(id)
    else next.delete(id)
    loading.value = next
  }

  async function readChildren(id: string): Promise<void> {
    const mine = turn
    const found: TreeUnitFragment[] = []
    mark(id, true)
    let after: string | null | undefined
    do {
      const variables: TreeChildrenQueryVariables = { unit: id, ...day(), after: after ?? null }
      const { data, error } = await client.query(TreeChildrenDocument, variables, CACHE_FIRST).toPromise()
      if (mine !== turn) return
      if (error && !data) problem.value = problemOf(error)
      const page = data?.unit?.children
      found.push(...(page?.nodes ?? []))
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
    } while (after)
    mark(id, false)
    children.value = new Map(children.value).set(id, found)
  }

  async function open(id: string): Promise<void> {
    expanded.value = new Set(expanded.value).add(id)
    if (!children.value.has(id) && !loading.value.has(id)) await readChildren(id)
  }

  function toggle(id: string): void {
    if (!expanded.value.has(id)) {
      void open(id)
      return
    }
    const next = new Set(expanded.value)
    next.delete(id)
    expanded.value = next
  }

  async function reveal(id: string): Promise<void> {
    await begun
    const mine = turn
    const { data } = await client.query(UnitPathDocument, { unit: id, ...day() }, CACHE_FIRST).toPromise()
    const path = (data?.unit?.ancestors ?? []).map((ancestor) => ancestor.id)
    const top = path.findIndex((ancestor) => roots.value?.some(({ id: root }) => root === ancestor))
    if (top < 0) return
    for (const ancestor of path.slice(top)) {
      if (mine !== turn) return
      await open(ancestor)
    }
  }

  async function readTop(unit: string): Promise<TreeTopQuery | undefined> {
    const mine = turn
    const { data, error } = await client.query(TreeTopDocument, { unit, ...day() }, CACHE_FIRST).toPromise()
    if (error && !data && mine === turn) problem.value = problemOf(error)
    return data
  }

  async function begin(): Promise<void> {
    const mine = ++turn
    const wasOpen = expanded.value
    problem.value = undefined
    children.value = new Map()
    loading.value = new Set()
    const tops = await unitsInPlace(rootIds(), readTop)
    if (mine !== turn) return
    roots.value = tops
    const only = roots.value.length === 1 ? roots.value[0]?.id : undefined
    await Promise.all([...new Set([...wasOpen, ...(only ? [only] : [])])].map(open))
  }

  watch(
    [() => rootIds().join(), asOf],
    () => {
      if (rootIds().length > 0) begun = begin()
    },
    { immediate: true },
  )

  const rows = computed(() =>
    treeRows({
      roots: roots.value ?? [],
      children: children.value,
      expanded: expanded.value,
      loading: loading.value,
    }),
  )
  return { rows, ready: computed(() => roots.value !== undefined), problem, toggle, reveal, reload: begin }
}
