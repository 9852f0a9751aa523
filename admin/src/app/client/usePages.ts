import { useClientHandle } from '@urql/vue'
import type { AnyVariables, Client } from '@urql/vue'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemOf } from './problem.ts'
import type { RequestProblem } from './problem.ts'

/** A page of a connection. */
export interface Page<Row> {
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
  readonly totalCount?: number
}

/** A list that grows page by page. */
export interface Pages<Row> {
  /** The rows so far; undefined until the first page is there. */
  readonly rows: Readonly<ShallowRef<readonly Row[] | undefined>>
  /** How many there are in all, where the document asks. */
  readonly totalCount: Readonly<ShallowRef<number | undefined>>
  readonly problem: Readonly<ShallowRef<RequestProblem | undefined>>
  readonly loading: Readonly<ShallowRef<boolean>>
  /** Whether there is a further page. */
  readonly more: Readonly<ShallowRef<boolean>>
  /** Fetches the next page. */
  next(): void
  /** Begins again. */
  reload(): void
}

/** How a list behaves. */
export interface PagesOptions {
  /** Up to so many rows, page after page is fetched by itself. */
  readonly all?: number
  /** Whether the former rows stay on screen until the first page of the next is there. */
  readonly keep?: boolean
}

/**
 * Reads a connection page by page and begins again when its variables or the language change; pages of former
 * variables are dropped.
 */
export function usePages<Data, Variables extends AnyVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: (after: string | undefined) => Variables | undefined,
  pick: (data: Data) => Page<Row> | null | undefined,
  options: PagesOptions = {},
): Pages<Row> {
  const { client } = useClientHandle()
  const { locale } = useI18n()
  return createPages(client, () => locale.value, document, variables, pick, options)
}

/** The same with what it works with given; to be called within an effect scope. */
export function createPages<Data, Variables extends AnyVariables, Row>(
  client: Client,
  locale: () => string,
  document: TypedDocumentNode<Data, Variables>,
  variables: (after: string | undefined) => Variables | undefined,
  pick: (data: Data) => Page<Row> | null | undefined,
  { all = 0, keep = false }: PagesOptions = {},
): Pages<Row> {
  const rows = shallowRef<readonly Row[]>()
  const totalCount = shallowRef<number>()
  const problem = shallowRef<RequestProblem>()
  const loading = shallowRef(false)
  const more = shallowRef(false)
  let after: string | undefined
  let turn = 0
  /** Whether the rows are those of former variables. */
  let former = false

  async function fetchPage() {
    const current = variables(after)
    if (current === undefined) return
    const mine = turn
    loading.value = true
    problem.value = undefined
    const result = await client.query(document, current, { requestPolicy: 'network-only' }).toPromise()
    if (mine !== turn) return
    loading.value = false
    if (result.error && !result.data) {
      problem.value = problemOf(result.error)
      return
    }
    const page = result.data ? pick(result.data) : undefined
    rows.value = [...(former ? [] : (rows.value ?? [])), ...(page?.nodes ?? [])]
    former = false
    totalCount.value = page?.totalCount ?? totalCount.value
    after = page?.pageInfo.endCursor ?? undefined
    more.value = page?.pageInfo.hasNextPage ?? false
    if (more.value && rows.value.length < all) void fetchPage()
  }

  function begin() {
    turn += 1
    after = undefined
    former = keep
    if (!keep) {
      rows.value = undefined
      totalCount.value = undefined
    }
    more.value = false
    loading.value = false
    void fetchPage()
  }

  watch([() => JSON.stringify(variables(undefined)), locale], begin, { immediate: true })
  onScopeDispose(() => {
    turn += 1
  })
  return {
    rows,
    totalCount,
    problem,
    loading,
    more,
    next: () => {
      if (!loading.value) void fetchPage()
    },
    reload: begin,
  }
}
