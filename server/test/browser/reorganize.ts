import { z } from 'zod'
import type { ReorganizationOperationInput } from '@chibo/shared'
import type { Visitor } from './kit.ts'

const Answer = z.object({
  data: z
    .record(
      z.string(),
      z.object({
        id: z.string().optional(),
        reorganization: z.object({ id: z.string(), version: z.int() }).nullish(),
        userErrors: z.array(z.object({ code: z.string(), path: z.array(z.string()) })).optional(),
      }),
    )
    .nullish(),
})

/** What brings about changes of the tree, so that pages have something to show. */
export interface Reorganizer {
  /** the id of the unit that bears a code on a day, by default today */
  unit(code: string, asOf?: string): Promise<string>
  /** drafts, previews and approves; answers the id */
  act(decision: Decision, operations: readonly ReorganizationOperationInput[]): Promise<string>
}

/** A decision of the place's committee. */
export interface Decision {
  readonly number: string
  readonly title: string
  readonly signedOn: string
  readonly effectiveOn: string
}

/**
 * Reorganizes a place of the demo through the API, with a token of its board.
 *
 * @param committee code of the place
 */
export async function createReorganizer({ chibo, url }: Visitor, committee = '188'): Promise<Reorganizer> {
  const made = ['--name', 'reorganizer', '--role', 'ORGANIZATION_BOARD', '--unit', committee, '--quiet']
  const token = (await chibo('token', 'create', ...made)).trim()
  const ask = async (query: string, variables: unknown) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const body: unknown = await answer.json()
    const [told] = Object.values(Answer.parse(body).data ?? {})
    if (!told || told.userErrors?.length) throw new Error(JSON.stringify(body))
    return told
  }
  const write = async (step: 'create' | 'preview' | 'approve', input: unknown) => {
    const type = `${step[0]?.toUpperCase() ?? ''}${step.slice(1)}ReorganizationInput`
    const { reorganization } = await ask(
      `mutation ($input: ${type}!) { ${step}Reorganization(input: $input) {
        reorganization { id version } userErrors { code path } } }`,
      { input },
    )
    if (!reorganization) throw new Error(`${step} answered no reorganization`)
    return { id: reorganization.id, expectedVersion: reorganization.version }
  }
  const unit: Reorganizer['unit'] = async (code, asOf) => {
    const variables = { code, asOf: asOf ?? null }
    const query = 'query ($code: String!, $asOf: Date) { unit(code: $code, asOf: $asOf) { id } }'
    const { id } = await ask(query, variables)
    if (!id) throw new Error(`nothing bears the code ${code}`)
    return id
  }
  return {
    unit,
    act: async (decision, operations) => {
      const drafted = await write('create', { unitId: await unit(committee), ...decision, operations })
      const { id } = await write('approve', await write('preview', drafted))
      return id
    },
  }
}
