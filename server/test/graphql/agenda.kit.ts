import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'

const ITEM =
  'id number depth parentId title conclusion outcome version papers { id } presenter { name office }'
const AGENDA = `id agendaVersion agenda { ${ITEM} }`
const Agenda = z.object({
  id: z.string(),
  agendaVersion: z.number(),
  agenda: z.array(
    z.looseObject({ id: z.string(), title: z.string(), depth: z.number(), version: z.number() }),
  ),
})
type Agenda = z.output<typeof Agenda>

/** An item as it is sent. */
export const item = (title: string, depth = 1, more: object = {}) => ({
  title,
  depth,
  purpose: 'DISCUSS',
  ...more,
})

/** What `setAgenda` is sent. */
export const setting = (meetingId: string, expectedAgendaVersion: number, ...items: object[]) => ({
  meetingId,
  expectedAgendaVersion,
  items,
})

/** Meetings of a cell of the demo, their agendas and who speaks. */
export class Agendas {
  readonly app: TestApp
  readonly send: Mutations
  readonly board: string
  /** opaque ids of those whose home the cell is */
  readonly people: readonly string[]
  private readonly cell: string

  private constructor(app: TestApp, send: Mutations, board: string, cell: string, people: readonly string[]) {
    this.app = app
    this.send = send
    this.board = board
    this.cell = cell
    this.people = people
  }

  static async open(): Promise<Agendas> {
    const app = await createTestApp()
    const send = new Mutations(app, {
      createMeeting: 'meeting { id version }',
      updateMeeting: 'meeting { id version }',
      recordAttendance: 'meeting { id }',
      setAgenda: `meeting { ${AGENDA} }`,
      updateAgendaItem: `item { ${ITEM} begunAt endedAt }`,
      recordSpeech: 'speech { id version minutes person { name office } item { id } }',
      updateSpeech: 'speech { id version minutes opinion item { id } }',
      removeSpeech: 'meeting { id }',
    })
    const board = await app.signIn('demo')
    return new Agendas(app, send, board, await send.unit('188-05'), await send.members('188-05'))
  }

  /** A meeting of the cell that was held and is open, its roll written. */
  async meet(startsAt = '2025-12-03T07:30:00+07:00', opens = true): Promise<string> {
    const input = { unitId: this.cell, kind: 'regular', startsAt }
    const { payload } = await this.send.done('createMeeting', input, this.board)
    const { id, version } = z.object({ id: z.string(), version: z.number() }).parse(payload['meeting'])
    if (opens)
      await this.send.done(
        'updateMeeting',
        { id, expectedVersion: version, ...(await into('OPEN', id, this.app, this.board)) },
        this.board,
      )
    return id
  }

  async set(meetingId: string, version: number, ...items: object[]): Promise<Agenda> {
    const { payload } = await this.done('setAgenda', setting(meetingId, version, ...items))
    return Agenda.parse(payload['meeting'])
  }

  /** What must succeed. */
  done(field: string, input: object) {
    return this.send.done(field, input, this.board)
  }

  /** What was wrong: `CODE at.path`. */
  async problems(field: string, input: object, credential = this.board): Promise<readonly string[]> {
    return (await this.send.send(field, input, credential)).problems
  }

  async read(id: string): Promise<Agenda> {
    const { data } = await this.app.graphql(
      this.board,
      `query ($id: ID!) { meeting(id: $id) { ${AGENDA} } }`,
      { id },
    )
    return Agenda.parse(data?.['meeting'])
  }

  /** Who came. */
  mark(meetingId: string, entries: readonly object[]) {
    return this.done('recordAttendance', { meetingId, entries })
  }
}
