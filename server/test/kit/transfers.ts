import { z } from 'zod'
import { fromTypeId } from '../naive/ids.ts'
import { createTestApp, type TestApp } from './app.ts'
import { Mutations } from './mutations.ts'

const ROWS = 'results { index id userErrors { code path } warnings { code } }'
const TRANSFERS = `transfers { id version state kind fromName toName paperDueOn presentDueOn dueOn closedOn } ${ROWS}`

/** A transfer as its mutations answer it. */
export const WrittenTransfer = z.looseObject({
  id: z.string(),
  version: z.number(),
  state: z.string(),
})

const Payload = z.looseObject({
  transfers: z.array(WrittenTransfer),
  results: z.array(
    z.object({
      index: z.number(),
      id: z.string().nullable(),
      userErrors: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
      warnings: z.array(z.object({ code: z.string() })),
    }),
  ),
})

/** Two cells of Lộc Bình with a clerk each, neither of whom reaches the other's. */
export class TransfersKit {
  readonly app: TestApp
  readonly send: Mutations
  /** clerks of the cells 188-01 and 188-02 */
  readonly sender: string
  readonly receiver: string

  private constructor(app: TestApp, sender: string, receiver: string) {
    this.app = app
    this.sender = sender
    this.receiver = receiver
    this.send = new Mutations(app, {
      transferMembers: TRANSFERS,
      issueTransferPapers: TRANSFERS,
      receiveTransfers: TRANSFERS,
      returnTransfers: TRANSFERS,
      cancelTransfers: TRANSFERS,
      endStays: `acts { id version kind effectiveOn unit { code } } ${ROWS}`,
      actOnMembers: 'acts { id }',
      undoMemberAct: 'act { id undoneAt }',
      appointOfficers: 'offices { id }',
    })
  }

  static async create(): Promise<TransfersKit> {
    const app = await createTestApp()
    const [sender, receiver] = await Promise.all(
      ['188-01', '188-02'].map((code) => app.token('ORGANIZATION_BOARD', code)),
    )
    return new TransfersKit(app, sender ?? '', receiver ?? '')
  }

  /** Members of a cell who are not on their way, as an input names them. */
  async members(code: string, count: number): Promise<{ memberId: string; expectedVersion: number }[]> {
    const busy = await this.send.rows(`select member_id from transfer where state in ('DECIDED', 'SENT')`)
    const isBusy = new Set(busy.map((row) => String(row['member_id'])))
    const ids = (await this.send.members(code)).filter((id) => !isBusy.has(uuidOf(id)))
    return Promise.all(ids.slice(0, count).map((memberId) => this.named(memberId)))
  }

  async named(memberId: string): Promise<{ memberId: string; expectedVersion: number }> {
    const version = await this.send.text('select version from member where id = $1', [uuidOf(memberId)])
    return { memberId, expectedVersion: Number(version) }
  }

  /** Decides transfers, by default from 188-01 to 188-02 with their papers. */
  async decided(change: object = {}, credential = this.sender) {
    const input = {
      members: await this.members('188-01', 1),
      toUnitCode: '188-02',
      kind: 'HOME',
      decidedOn: '2026-01-05',
      paperNumber: '01-GT/CB',
      paperOn: '2026-01-06',
      ...change,
    }
    return this.done('transferMembers', input, credential)
  }

  async done(field: string, input: object, credential: string) {
    const answer = await this.send.done(field, input, credential)
    const { transfers, results } = Payload.parse(answer.payload)
    return { transfers, results, warnings: answer.warnings, named: namesOf(transfers) }
  }

  /** The homes and stays of somebody, in the order of their days. */
  places(memberId: string): Promise<Record<string, unknown>[]> {
    return this.send.rows(
      `select s.kind, coalesce(u.code, s.outside_name) as place, lower(s.during)::text as "from", upper(s.during)::text as "to"
       from membership s left join unit u on u.id = s.unit_id where s.member_id = $1 order by s.kind, lower(s.during) nulls first`,
      [uuidOf(memberId)],
    )
  }
}

/** Transfers as an input names them. */
export function namesOf(transfers: readonly { readonly id: string; readonly version: number }[]) {
  return transfers.map(({ id, version }) => ({ transferId: id, expectedVersion: version }))
}

/** The uuid of an opaque id. */
export function uuidOf(id: string): string {
  return fromTypeId(id).uuid
}
