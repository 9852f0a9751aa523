import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const TOLD = `id version state number sign title text currentText adoptedOn inForceOn noVoteReason key document { id state sign url resolution { id } }
  vote { id } meeting { id } supersededBy { id } carriesOut { id } supplements { ordinal sign title text reason adoptedOn }
  acts { kind actedOn reason } attachments { id } period { from until }
  disseminations { unit { code } person { name } dueOn programmeDueOn receivedAt programme { id } }
  disseminationRate { numerator denominator percent } coverage { numerator denominator percent }`
const Told = z.looseObject({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  number: z.number().nullable(),
  sign: z.string().nullable(),
})
export type Told = z.output<typeof Told>

/** Resolutions of the committee of Lộc Bình and of its cells. */
export class Resolutions {
  readonly app: TestApp
  readonly send: Mutations
  /** writes for the district and all below */
  readonly office: string
  /** writes for the cell 188-05 alone */
  readonly cell: string
  /** writes for the cell 188-06 alone */
  readonly other: string

  private constructor(app: TestApp, office: string, cell: string, other: string) {
    this.app = app
    this.office = office
    this.cell = cell
    this.other = other
    const fields =
      'create update discuss adopt disseminate takeEffect review complete supersede withdraw supplement'
    this.send = new Mutations(app, {
      ...Object.fromEntries(fields.split(' ').map((act) => [`${act}Resolution`, `resolution { ${TOLD} }`])),
      acknowledgeDissemination: `resolution { ${TOLD} }`,
      removeVote: 'meeting { id }',
      correctVote: 'vote { id }',
      withdrawDocument: 'document { id }',
    })
  }

  static async start(): Promise<Resolutions> {
    const app = await createTestApp()
    return new Resolutions(
      app,
      await app.token('COMMITTEE_OFFICE', '188'),
      await app.token('CELL_SECRETARY', '188-05'),
      await app.token('CELL_SECRETARY', '188-06'),
    )
  }

  /** A meeting of a unit with a vote. @returns their opaque ids */
  async vote(code = '188-05', yes = 3): Promise<{ readonly meetingId: string; readonly voteId: string }> {
    const [meeting, vote] = [newUuid(), newUuid()]
    await this.send.rows(
      `insert into meeting (id, unit_id, kind_code, starts_at, state)
       select $1, id, 'regular', '2025-12-03T07:30:00+07:00', 'CLOSED' from unit where code = $2`,
      [meeting, code],
    )
    await this.send.rows(
      `insert into meeting_vote (id, meeting_id, position, kind_code, question, secret, base, base_parts, numerator, denominator, strict, yes,
         no, abstained, invalid, taken_at)
       values ($1, $2, 0, 'ordinary', 'Thông qua', false, 5, '{"summoned":5,"present":5,"minus":{},"notInRegister":0}', 1, 2, true, $3, 0, 0, 0, now())`,
      [vote, meeting, yes],
    )
    return { meetingId: encodeId('meeting', meeting), voteId: encodeId('vote', vote) }
  }

  /** What a mutation on a resolution wrote. */
  async done(act: string, input: object, credential = this.office): Promise<Told> {
    const { payload } = await this.send.done(
      act === 'acknowledgeDissemination' ? act : `${act}Resolution`,
      input,
      credential,
    )
    return Told.parse(payload['resolution'])
  }

  /** What is wrong with one. */
  async problemsOf(act: string, input: object, credential = this.office): Promise<readonly string[]> {
    const field = act === 'acknowledgeDissemination' ? act : `${act}Resolution`
    return (await this.send.send(field, input, credential)).problems
  }

  async draft(more: object = {}, code = '188-05', credential = this.office): Promise<Told> {
    const draft = {
      unitId: await this.send.unit(code),
      type: 'NQ',
      title: 'Nghị quyết tháng 12',
      text: 'Toàn văn',
    }
    return this.done('create', { ...draft, ...more }, credential)
  }

  /** One that is adopted by a vote. */
  async adopted(more: object = {}, code = '188-05'): Promise<Told> {
    const draft = await this.draft(more, code)
    const { voteId } = await this.vote(code)
    return this.done('adopt', { ...versioned(draft), voteId })
  }

  /** A resolution as somebody reads it; null for whoever may not. */
  async read(id: string, credential: string): Promise<Record<string, unknown> | null> {
    const { data } = await this.app.graphql(
      credential,
      `query ($id: ID!) { resolution(id: $id) { ${TOLD} } }`,
      { id },
    )
    return z.object({ resolution: z.record(z.string(), z.unknown()).nullable() }).parse(data).resolution
  }
}

export const versioned = ({ id, version }: Pick<Told, 'id' | 'version'>) => ({ id, expectedVersion: version })
