import { useClientHandle } from '@urql/vue'
import type { AnyVariables, Client } from '@urql/vue'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemOf } from './problem.ts'
import type { RequestProblem } from './problem.ts'

/** The answer to one query that follows its variables. */
export interface Read<Data> {
  /** The answer; undefined until there is one for the current variables. */
  readonly data: Readonly<ShallowRef<Data | undefined>>
  /** Why there is no answer. */
  readonly problem: Readonly<ShallowRef<RequestProblem | undefined>>
  /** Whether an answer is on its way. */
  readonly loading: Readonly<ShallowRef<boolean>>
  /** Whether an answer is on its way and there is nothing to show meanwhile. */
  readonly waiting: ComputedRef<boolean>
  /** Asks the server again. */
  reload(): void
}

/** How a read behaves. */
export interface ReadOptions {
  /** Whether the former answer stays on screen until the next one is there. */
  readonly keep?: boolean
}

/**
 * Reads a document whenever its variables or the language change. The answer to former variables is dropped, however
 * late it comes. Undefined variables ask nothing.
 */
export function useRead<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  options: ReadOptions = {},
): Read<Data> {
  const { client } = useClientHandle()
  const { locale } = useI18n()
  return createRead(client, () => locale.value, document, variables, options)
}

/** The same with what it works with given; to be called within an effect scope. */
export function createRead<Data, Variables extends AnyVariables>(
  client: Client,
  locale: () => string,
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  { keep = false }: ReadOptions = {},
): Read<Data> {
  const data = shallowRef<Data>()
  const problem = shallowRef<RequestProblem>()
  const loading = shallowRef(false)
  let stop = () => {}

  function run(requestPolicy: 'cache-and-network' | 'network-only', keepData: boolean) {
    stop()
    const current = variables()
    if (!keepData) data.value = undefined
    problem.value = undefined
    loading.value = current !== undefined
    if (current === undefined) {
      stop = () => {}
      return
    }
    const subscription = client.query(document, current, { requestPolicy }).subscribe((result) => {
      loading.value = result.stale
      problem.value = result.error && !result.data ? problemOf(result.error) : undefined
      if (result.data) data.value = result.data
    })
    stop = () => subscription.unsubscribe()
  }

  watch(
    () => JSON.stringify(variables()),
    () => run('cache-and-network', keep),
    { immediate: true },
  )
  watch(locale, () => run('network-only', true))
  onScopeDispose(() => stop())
  return {
    data,
    problem,
    loading,
    waiting: computed(() => loading.value && data.value === undefined),
    reload: () => run('network-only', true),
  }
}
