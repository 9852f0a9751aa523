import { z } from 'zod'
import type { PlaceName } from '../../src/demo/places.ts'
import type { TestApp } from '../kit/app.ts'
import { Days } from '../kit/days.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'

const CAME =
  'carriedOverTasks { task { id version title owner { name } ownerUnit { id } } agendaItem { id title } dueOn state progress verdict result cause toDueOn }'
const MEETING = `id version state agendaVersion agenda { title tasks { task { id } } } ${CAME} steps { code state byRecords }`
const Came = z.looseObject({
  task: z.object({
    id: z.string(),
    version: z.number(),
    title: z.string(),
    owner: z.object({ name: z.string() }),
    ownerUnit: z.object({ id: z.string() }),
  }),
  agendaItem: z.object({ id: z.string(), title: z.string() }).nullable(),
  dueOn: z.string(),
  state: z.string(),
  verdict: z.string().nullable(),
  result: z.string().nullable(),
  cause: z.string().nullable(),
  toDueOn: z.string().nullable(),
})
const Meeting = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  agendaVersion: z.number(),
  agenda: z.array(
    z.object({ title: z.string(), tasks: z.array(z.object({ task: z.object({ id: z.string() }) })) }),
  ),
  carriedOverTasks: z.array(Came),
  steps: z.array(z.object({ code: z.string(), state: z.string(), byRecords: z.boolean() })),
})
export type ToldMeeting = z.output<typeof Meeting>
export type ToldCame = z.output<typeof Came>

/** What a meeting says of something that came back to it. */
export type Said = Readonly<Record<string, unknown>> & { readonly of: ToldCame }

/** What became of a step of a meeting. */
export const stepOf = ({ steps }: ToldMeeting, code = 'TASKS_REVIEWED') =>
  steps.find((step) => step.code === code)?.state

/** What whoever writes everywhere does on one day. */
export class Desk {
  readonly app: TestApp
  readonly send: Mutations
  readonly board: string
  readonly day: string

  constructor(app: TestApp, board: string, day: string) {
    this.app = app
    this.board = board
    this.day = day
    this.send = new Mutations(app, {
      createBody: 'body { id }',
      createMeeting: `meeting { ${MEETING} }`,
      updateMeeting: `meeting { ${MEETING} }`,
      draftAgenda: `meeting { ${MEETING} }`,
      setAgenda: `meeting { ${MEETING} }`,
      reviewTasks: `meeting { ${MEETING} } tasks { id state outcome version } results { index id }`,
      createTasks: 'tasks { id version reportKind { code } reportBody { id } }',
      updateTask: 'task { id version }',
      reportTask: 'task { id version }',
      acceptTask: 'task { id version }',
      cancelTask: 'task { id version }',
      extendTask: 'task { id version }',
      createResolution: 'resolution { id version }',
      adoptResolution: 'resolution { id version state sign }',
      takeEffectResolution: 'resolution { id version state }',
      reviewResolution: 'resolution { id version state }',
      supplementResolution: 'resolution { id version supplements { ordinal sign } }',
      completeResolution: 'resolution { id version state }',
      recordVote: 'vote { id base }',
      composeMinutes: 'minutes { body }',
    })
  }

  /** What must succeed: the payload, with how many statements it took. */
  async done(field: string, input: object, credential = this.board) {
    const { payload, statements, warnings } = await this.send.done(field, input, credential)
    return { payload, statements, warnings }
  }

  async problems(field: string, input: object, credential = this.board): Promise<readonly string[]> {
    return (await this.send.send(field, input, credential)).problems
  }

  async meeting(id: string, credential = this.board): Promise<ToldMeeting> {
    return Meeting.parse(await this.ask(`meeting(id: $id) { ${MEETING} }`, id, credential))
  }

  /** What one root field answers that takes an id. */
  async ask(field: string, id: string, credential = this.board): Promise<unknown> {
    const { data, errors } = await this.app.graphql(credential, `query ($id: ID!) { asked: ${field} }`, {
      id,
    })
    if (errors) throw new Error(JSON.stringify(errors))
    return data?.['asked']
  }

  /** A meeting that is planned for this day. */
  async plan(unitId: string, kind: string, more: object = {}): Promise<ToldMeeting> {
    const input = { unitId, kind, startsAt: `${this.day}T00:30:00+07:00`, ...more }
    return Meeting.parse((await this.done('createMeeting', input)).payload['meeting'])
  }

  /** Puts what comes back on its agenda. */
  async draft({ id, agendaVersion }: ToldMeeting): Promise<ToldMeeting> {
    const input = { meetingId: id, expectedAgendaVersion: agendaVersion }
    return Meeting.parse((await this.done('draftAgenda', input)).payload['meeting'])
  }

  async open(meeting: ToldMeeting): Promise<ToldMeeting & { readonly statements: number }> {
    return this.pass(meeting, 'OPEN')
  }

  async close(meeting: ToldMeeting): Promise<ToldMeeting> {
    return this.pass(await this.meeting(meeting.id), 'CLOSED')
  }

  /** Says something of some of what lies before a meeting. */
  async review({ id }: ToldMeeting, said: readonly Said[]): Promise<ToldMeeting> {
    const verdicts = said.map(({ of: { task }, ...more }) => ({
      taskId: task.id,
      expectedVersion: task.version,
      ...more,
    }))
    const { payload } = await this.done('reviewTasks', { meetingId: id, verdicts })
    return Meeting.parse(payload['meeting'])
  }

  async give(
    unitId: string,
    tasks: readonly object[],
    more: object = {},
  ): Promise<{ id: string; version: number }[]> {
    const { payload } = await this.done('createTasks', { unitId, tasks, ...more })
    return z.array(z.looseObject({ id: z.string(), version: z.number() })).parse(payload['tasks'])
  }

  private async pass(meeting: ToldMeeting, state: 'OPEN' | 'CLOSED') {
    const input = { id: meeting.id, expectedVersion: meeting.version }
    const change = { ...input, ...(await into(state, meeting.id, this.app, this.board)) }
    const { payload, statements } = await this.done('updateMeeting', change)
    return { ...Meeting.parse(payload['meeting']), statements }
  }
}

/** A place of the demo, on days that go by. */
export class Story {
  private readonly days: Days
  private readonly board: string

  private constructor(days: Days, board: string) {
    this.days = days
    this.board = board
  }

  /** @param unit code of the unit where the one who tells it writes */
  static async begin(day: string, place: PlaceName, unit: string): Promise<Story> {
    const days = await Days.begin(day, [place])
    return new Story(days, await (await days.on(day)).token('ORGANIZATION_BOARD', unit))
  }

  async on(day: string): Promise<Desk> {
    return new Desk(await this.days.on(day), this.board, day)
  }

  end(): Promise<void> {
    return this.days.end()
  }
}
