import { z } from 'zod'
import type { TestApp } from '../kit/app.ts'
import type { Organization } from '../naive/organization.ts'
import type { Keeper } from './keeper.ts'
import { RECIPES } from './recipes.ts'
import { Rules } from './rules.ts'
import type { MatrixViewer } from './viewers.ts'
import type { Write } from './writes.ts'

const Payload = z.looseObject({
  userErrors: z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() })),
})
const Answer = z.object({
  data: z.record(z.string(), Payload.nullable()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
})

/** The key under which the board has stored a write of each mutation. */
export const FOREIGN_KEY = 'a key that the board has used'

/** Puts the writes of the matrix to the program; what was stored is looked at and taken back. */
export class Writer {
  probes = 0
  /** of them stored */
  done = 0
  readonly problems: string[] = []
  private readonly app: TestApp
  private readonly organization: Organization
  private readonly keeper: Keeper
  /** what is stored as long as nothing is; read again after each write */
  private before: Awaited<ReturnType<Keeper['stored']>> | undefined

  constructor(app: TestApp, organization: Organization, keeper: Keeper) {
    this.app = app
    this.organization = organization
    this.keeper = keeper
  }

  /** Stores something under the board's key for every mutation. */
  static async useForeignKey(app: TestApp, writes: readonly Write[]): Promise<void> {
    const fields = [...new Set(writes.map(({ field }) => field))]
    await app.database.owner.pool.query(
      `insert into idempotency (owner_id, key, field, request_digest, result)
       select id, $1, field, '\\x00', '{}' from api_token, unnest($2::text[]) as field where name = 'board'`,
      [FOREIGN_KEY, fields],
    )
  }

  async ask(write: Write, viewer: MatrixViewer): Promise<void> {
    this.probes += 1
    const { field, variant, ids, text, input } = write
    const expected =
      viewer.asker === null
        ? 'UNAUTHENTICATED'
        : (RECIPES[field]?.verdict(new Rules(this.organization, viewer), ids, variant) ?? 'DONE')
    const before = this.before ?? (await this.keeper.stored())
    this.before = before
    // Somebody else's key is as good as an unused one, and tells nothing of what was stored under it.
    const headers = this.probes % 2 === 0 ? { 'idempotency-key': FOREIGN_KEY } : {}
    const answer = await this.app.post(viewer.credential, { query: text, variables: { input } }, headers)
    const told = verdictOf(answer.body, field)
    if (told !== expected) this.note(write, viewer, `${told} instead of ${expected}\n  ${answer.body}`)
    const after = await this.keeper.stored()
    const isStored = after.digest !== before.digest
    if (isStored !== (expected === 'DONE'))
      this.note(write, viewer, isStored ? 'stored something' : 'stored nothing')
    if (!isStored) return
    this.done += 1
    const more = after.audited - before.audited
    if (more !== 1) this.note(write, viewer, `${String(more)} audit records`)
    await this.keeper.restore()
    if ((await this.keeper.stored()).digest !== before.digest)
      throw new Error('what was stored could not be taken back')
  }

  private note(
    { field, slot, relation, variant, input }: Write,
    { name }: MatrixViewer,
    problem: string,
  ): void {
    const which = [slot, relation, variant].filter((one) => one !== '').join(', ')
    this.problems.push(`${field} (${which}) as ${name}: ${problem}\n  ${JSON.stringify(input)}`)
  }
}

/** `DONE`, `CODE path` of what was wrong with the input, or the code by which the whole request was refused. */
function verdictOf(body: string, field: string): string {
  const { data, errors } = Answer.parse(JSON.parse(body))
  const payload = data?.[field]
  if (!payload) return errors?.map(({ extensions }) => extensions.code).join() ?? 'nothing'
  if (payload.userErrors.length > 0)
    return payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).join()
  const written = Object.entries(payload).filter(([noun]) => noun !== 'userErrors')
  const isShown = written.every(([, row]) => row !== null && (!Array.isArray(row) || row.length > 0))
  return isShown ? 'DONE' : `stored, but does not show ${body}`
}
