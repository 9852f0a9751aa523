import { useClientHandle } from '@urql/vue'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { describeProblem, problemsOf } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import type { ZodType } from 'zod'
import { currentLocale } from '../i18n/locale.ts'
import { createAttemptKeys } from './attemptKey.ts'
import { problemOf } from './problem.ts'
import type { RequestProblem } from './problem.ts'
import { isEmpty, keepUnchanged, placedFaults, textAt } from './faults.ts'
import type { Fault, Faults } from './faults.ts'

/** What every mutation answers beside what it wrote. */
interface Answer {
  readonly userErrors: readonly Fault[]
}

/** What to send: the document, the rules shared with the server, further ones, and where the answer stands. */
export interface Sending<Data, Input, Payload extends Answer> {
  readonly document: TypedDocumentNode<Data, { input: Input }>
  readonly schema: ZodType
  readonly pick: (data: Data) => Payload
  /** Further faults, where the schema does not know enough. */
  readonly faultsOf?: (input: Input) => readonly Fault[]
  /** How fields are called, where a form does not call them as the input does. */
  readonly fields?: {
    place(input: Input, faults: readonly Fault[]): Faults
    textAt(input: Input, field: string): string
  }
}

const AS_IN_INPUT = {
  place: (_input: object, faults: readonly Fault[]) => placedFaults(faults),
  textAt,
}

/** Headers of a mutation: the client's own and the key under which its effect is stored once. */
export const mutationContext = (key: string) =>
  ({
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'x-chibo-request': '1', 'accept-language': currentLocale(), 'idempotency-key': key },
    },
  }) as const

/** Sends the input of one form, checking it first by the same rules as the server. */
export function useSend<Data, Input extends object, Payload extends Answer>({
  document,
  schema,
  pick,
  faultsOf = () => [],
  fields = AS_IN_INPUT,
}: Sending<Data, Input, Payload>) {
  const { client } = useClientHandle()
  const keyOf = createAttemptKeys()
  const busy = shallowRef(false)
  const problem = shallowRef<RequestProblem>()
  const faults = shallowRef<Faults>({})
  let refused: { readonly input: Input; readonly faults: Faults } | undefined
  let attempted = false

  function check(input: Input): Faults {
    const parsed = schema.safeParse(input)
    const problems = parsed.success ? [] : problemsOf(parsed.error)
    const found = problems.map((one) => ({
      path: one.path,
      // An empty field is no misspelt date: it is empty.
      message: describeProblem(
        isEmpty(input, one.path) ? { ...one, code: 'REQUIRED' } : one,
        currentLocale(),
      ),
    }))
    return fields.place(input, [...found, ...faultsOf(input)])
  }

  /** After a first attempt, brings the faults up to date with what was corrected since. */
  function recheck(input: Input): void {
    if (!attempted) return
    const standing = refused ? keepUnchanged(refused.faults, refused.input, input, fields.textAt) : {}
    faults.value = { ...standing, ...check(input) }
  }

  /** The answer of a server that took the input; undefined when something was wrong. */
  async function send(input: Input): Promise<Payload | undefined> {
    if (busy.value) return undefined
    attempted = true
    refused = undefined
    problem.value = undefined
    faults.value = check(input)
    if (Object.keys(faults.value).length > 0) return undefined
    busy.value = true
    const { data, error } = await client
      .mutation(document, { input }, mutationContext(keyOf(input)))
      .toPromise()
    busy.value = false
    if (!data) {
      problem.value = error ? problemOf(error) : undefined
      return undefined
    }
    const payload = pick(data)
    faults.value = fields.place(input, payload.userErrors)
    refused = { input, faults: faults.value }
    return payload.userErrors.length > 0 ? undefined : payload
  }

  return {
    busy,
    problem,
    faults,
    /** How many faults there are, over all fields. */
    faultCount: computed(() => Object.values(faults.value).reduce((count, list) => count + list.length, 0)),
    send,
    recheck,
  }
}
