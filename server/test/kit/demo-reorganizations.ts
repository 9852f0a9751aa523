import { newUuid } from '../../src/database/uuid.ts'
import { decodeId, encodeId } from '../../src/graphql/ids.ts'
import { z } from 'zod'
import { readExamples, type Example } from '../../src/docs/examples.ts'
import { preparedAgendas } from './demo-agendas.ts'
import { preparedSteps } from './demo-steps.ts'
import { preparedReviews } from './demo-interim-reviews.ts'
import { preparedMinutes } from './demo-minutes.ts'
import { preparedResolutions } from './demo-resolutions.ts'
import { preparedTasks } from './demo-tasks.ts'
import { preparedVotes } from './demo-votes.ts'
import type { TestApp } from './app.ts'
import { Mutations } from './mutations.ts'

/** A reorganization as its mutations answer it. */
export const WrittenReorganization = z.looseObject({ id: z.string(), version: z.number(), state: z.string() })

const WRITTEN = 'reorganization { id version state }'

/** What tests select of each mutation's payload. */
export const REORGANIZATION_SELECTIONS: Readonly<Record<string, string>> = {
  actOnMembers: 'acts { id }',
  createCalendarFeed: 'calendarFeed { id }',
  createReorganization: WRITTEN,
  updateReorganization: 'reorganization { id version state title number notes }',
  allotReorganization: WRITTEN,
  previewReorganization: WRITTEN,
  approveReorganization: WRITTEN,
  withdrawReorganization: WRITTEN,
  reverseReorganization: `${WRITTEN} corrections { id state }`,
  createBody: 'body { id version }',
}

/** Drafts of the committee of Lộc Bình. */
export class DemoReorganizations {
  readonly send: Mutations
  readonly board: string

  constructor(app: TestApp, board: string) {
    this.send = new Mutations(app, REORGANIZATION_SELECTIONS)
    this.board = board
  }

  /** A decision that merges cells of Lộc Bình into a new one. */
  async merger(code: string, cells: readonly string[], effectiveOn = '2022-07-01') {
    const district = await this.send.unit('188')
    return {
      ...headOf(district, code, effectiveOn),
      operations: [
        {
          kind: 'MERGE',
          unitIds: await Promise.all(cells.map((cell) => this.send.unit(cell))),
          results: [{ key: code, code, kind: 'cell', name: `Chi bộ ${code}`, parentId: district }],
        },
      ],
    }
  }

  /** One that divides a cell into two new ones. */
  async split(cell: string, keys: readonly string[]) {
    const district = await this.send.unit('188')
    return {
      ...headOf(district, cell, '2022-07-01'),
      operations: [
        {
          kind: 'SPLIT',
          unitIds: [await this.send.unit(cell)],
          results: keys.map((key) => ({
            ...{ key, code: `${cell}.${key}`, kind: 'cell', name: `Chi bộ ${key}`, parentId: district },
          })),
        },
      ],
    }
  }

  /** Drafts it, and takes the steps; what must be done next knows it by these. */
  async taken(
    input: object,
    steps: readonly ('preview' | 'approve')[],
  ): Promise<{ readonly id: string; readonly expectedVersion: number }> {
    let written = await this.done('createReorganization', input)
    for (const step of steps)
      written = await this.done(`${step}Reorganization`, { id: written.id, expectedVersion: written.version })
    return { id: written.id, expectedVersion: written.version }
  }

  async done(field: string, input: object, credential = this.board) {
    const { payload } = await this.send.done(field, input, credential)
    return WrittenReorganization.parse(payload['reorganization'])
  }
}

function headOf(unitId: string, code: string, effectiveOn: string) {
  return {
    unitId,
    title: `Sắp xếp ${code}`,
    number: `${code}-QĐ/HU`,
    signedOn: '2022-06-10',
    effectiveOn,
  }
}

/** All examples; those that go on with a reorganization, or undo an act, name one of their own, made for them: the demo has none. */
export async function examplesToRun(app: TestApp, board: string): Promise<ReadonlyMap<string, Example>> {
  const kit = new DemoReorganizations(app, board)
  const prepared = new Map([
    ['updateReorganization', await kit.taken(await kit.merger('U', ['188-08', '188-09']), [])],
    ['allotReorganization', await kit.taken(await kit.split('188-31', ['giao-dich', 'buu-ta']), [])],
    ['previewReorganization', await kit.taken(await kit.merger('P', ['188-02', '188-03']), [])],
    ['approveReorganization', await kit.taken(await kit.merger('A', ['188-17', '188-18']), ['preview'])],
    ['withdrawReorganization', await kit.taken(await kit.merger('W', ['188-04', '188-06']), ['preview'])],
    [
      'reverseReorganization',
      await kit.taken(await kit.merger('R', ['188-19', '188-20']), ['preview', 'approve']),
    ],
  ])
  const acts = new Map([...(await preparedActs(kit)), ...(await preparedDuplicates(kit.send))])
  prepared.set('endBody', await emptyBody(kit))
  const feeds = new Map([
    ...(await preparedFeeds(kit)),
    ...(await preparedNotification(app)),
    ...(await preparedMapping(app, kit)),
    ...(await preparedDocuments(app, kit)),
    ...(await preparedSlots(app, kit)),
    ...(await preparedAgendas(app)),
    ...(await preparedSteps(app)),
    ...(await preparedVotes(app)),
    ...(await preparedMinutes(app)),
    ...(await preparedResolutions(app)),
    ...(await preparedTasks(app)),
    ...(await preparedReviews(app)),
    ...(await preparedProfessionalMeeting(app, kit)),
  ])
  return new Map(
    [...readExamples()].map(([field, example]): [string, Example] => {
      const known = prepared.get(field) ?? acts.get(field) ?? feeds.get(field)
      if (!known) return [field, example]
      const input = z.looseObject({}).parse(example.variables['input'])
      return [field, { ...example, variables: { input: { ...input, ...known } } }]
    }),
  )
}

/** A body in which nobody sits: those of the demo are filled. */
async function emptyBody({
  send,
  board,
}: DemoReorganizations): Promise<{ id: string; expectedVersion: number }> {
  const body = { unitId: await send.unit('188-05'), kind: 'party-group', name: 'Tổ đảng số 2' }
  const { payload } = await send.done('createBody', { ...body, validFrom: '2022-05-01' }, board)
  const { id, version } = z.looseObject({ id: z.string(), version: z.number() }).parse(payload['body'])
  return { id, expectedVersion: version }
}

/** What was decided of a file, which an example forgets: the demo took none in. */
async function preparedMapping(
  { database }: TestApp,
  { send }: DemoReorganizations,
): Promise<ReadonlyMap<string, object>> {
  const id = newUuid()
  await database.owner.db
    .insertInto('import_mapping')
    .values({
      id,
      unit_id: decodeId(['unit'], await send.unit('188'), []),
      sender: 'Văn phòng Huyện ủy',
      sender_folded: 'van phong huyen uy',
      headers: ['ho va ten'],
      headings: ['Họ và tên'],
      form: Buffer.alloc(32),
      decisions: {},
    })
    .execute()
  return new Map([['forgetImportMapping', { id: encodeId('mapping', id), expectedVersion: 1 }]])
}

/** Documents that examples go on with: the demo has none. */
async function preparedDocuments(
  { database }: TestApp,
  { send }: DemoReorganizations,
): Promise<ReadonlyMap<string, object>> {
  const unit_id = decodeId(['unit'], await send.unit('188'), [])
  const prepared = ['sendDocument', 'withdrawDocument'].map((field) => ({ field, id: newUuid() }))
  await database.owner.db
    .insertInto('document')
    .values(prepared.map(({ id }) => ({ id, unit_id, type_code: 'BB', title: 'Biên bản' })))
    .execute()
  return new Map(prepared.map(({ field, id }) => [field, { id: encodeId('doc', id), expectedVersion: 1 }]))
}

/** Slots of a plan that examples go on with, each in a month of its own. */
async function preparedSlots(
  { database }: TestApp,
  { send }: DemoReorganizations,
): Promise<ReadonlyMap<string, object>> {
  const unit_id = decodeId(['unit'], await send.unit('188-07'), [])
  const registered = {
    state: 'REGISTERED',
    place: 'Hội trường',
    registered_at: new Date('2026-01-10T01:00:00Z'),
  }
  const ids = Array.from({ length: 7 }, () => newUuid())
  const slots = ids.map((id, at) => {
    const month = `2026-0${String(at + 2)}`
    const waits = at < 2
    return {
      ...{ id, unit_id, kind_code: 'regular', period: `[${month}-01,2026-0${String(at + 3)}-01)` },
      ...(waits && { ...registered, starts_at: new Date(`${month}-03T01:00:00Z`) }),
    }
  })
  for (const slot of slots) await database.owner.db.insertInto('plan_slot').values(slot).execute()
  const [approve, give, register, merge, into, cancel, update] = ids.map((id) => encodeId('slot', id))
  const row = (slotId: string | undefined) => ({ slotId, expectedVersion: 1 })
  const one = (id: string | undefined) => ({ id, expectedVersion: 1 })
  return new Map<string, object>([
    ['approvePlanSlots', { slots: [row(approve)] }],
    ['returnPlanSlots', { slots: [row(give)] }],
    [
      'registerPlanSlots',
      { slots: [{ ...row(register), startsAt: '2026-04-03T07:30:00+07:00', place: 'Hội trường' }] },
    ],
    ['mergePlanSlot', { ...one(merge), intoSlotId: into }],
    ['cancelPlanSlot', one(cancel)],
    ['updatePlanSlot', one(update)],
  ])
}

/** A professional meeting that an example removes. */
async function preparedProfessionalMeeting(
  { database }: TestApp,
  { send }: DemoReorganizations,
): Promise<ReadonlyMap<string, object>> {
  const id = newUuid()
  const unit_id = decodeId(['unit'], await send.unit('188-07'), [])
  const [starts_at, ends_at] = [new Date('2026-03-02T01:00:00Z'), new Date('2026-03-02T02:30:00Z')]
  await database.owner.db
    .insertInto('professional_meeting')
    .values({ id, unit_id, title: 'Giao ban', starts_at, ends_at })
    .execute()
  return new Map([['removeProfessionalMeeting', { id: encodeId('pmeeting', id), expectedVersion: 1 }]])
}

/** A calendar that an example goes on with. */
async function preparedFeeds({ send, board }: DemoReorganizations): Promise<ReadonlyMap<string, object>> {
  const input = readExamples().get('createCalendarFeed')?.variables['input']
  const { payload } = await send.done('createCalendarFeed', z.looseObject({}).parse(input), board)
  const { id } = z.looseObject({ id: z.string() }).parse(payload['calendarFeed'])
  return new Map([['revokeCalendarFeed', { id, expectedVersion: 1 }]])
}

/** A line that the board was told, which an example marks as read. */
async function preparedNotification({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const id = newUuid()
  const { id: account_id } = await database.owner.db
    .selectFrom('account')
    .select('id')
    .where('username', '=', 'demo')
    .executeTakeFirstOrThrow()
  await database.owner.db
    .insertInto('notification')
    .values({ id, account_id, kind_code: 'APPROVE_DUE' })
    .execute()
  return new Map([['markNotificationsRead', { ids: [encodeId('notification', id)] }]])
}

/** Acts on members that examples go on with. */
async function preparedActs({ send, board }: DemoReorganizations): Promise<ReadonlyMap<string, object>> {
  const [memberId] = await send.members('188-01')
  const { payload } = await send.done(
    'actOnMembers',
    {
      act: 'SUSPEND',
      effectiveOn: '2022-05-03',
      members: [{ memberId, expectedVersion: 1 }],
    },
    board,
  )
  const [act] = z.array(z.looseObject({ id: z.string() })).parse(payload['acts'])
  return new Map([['undoMemberAct', { id: act?.id, expectedVersion: 1 }]])
}

/** People who were entered twice, or are taken for it. */
async function preparedDuplicates(send: Mutations): Promise<ReadonlyMap<string, object>> {
  const [memberId, otherMemberId, third] = (await send.members('188-03')).slice(1)
  const uuid = (nth: number) =>
    send.text(
      `select m.id from member m join unit u on u.id = m.home_unit_id
       where u.code = '188-03' and m.ended_on is null and m.activity = 'ACTIVE' order by m.sort_key, m.id offset $1 limit 1`,
      [nth],
    )
  const mergedMemberId = await send.id(
    'member',
    `with twin as (
       insert into member (id, full_name, sort_name, name_folded, invented)
         select gen_random_uuid(), full_name, sort_name, name_folded, true from member where id = $1 returning id),
     home as (
       insert into membership (id, member_id, unit_id, kind, during)
         select gen_random_uuid(), twin.id, u.id, 'HOME', '[2020-01-01,)' from twin, unit u where u.code = '188-03')
     select id from twin`,
    await uuid(1),
  )
  await send.rows(`select refresh_member('2026-01-15')`)
  const [first, second] = [await uuid(3), await uuid(4)].sort()
  await send.rows(
    `insert into duplicate_dismissal (id, first_member_id, second_member_id, reason) values (gen_random_uuid(), $1, $2, 'Anh em')`,
    [first, second],
  )
  return new Map<string, object>([
    ['mergeMembers', { memberId, mergedMemberId }],
    ['dismissDuplicate', { memberId: otherMemberId, otherMemberId: third }],
    [
      'takeBackDismissal',
      { memberId: encodeId('member', first ?? ''), otherMemberId: encodeId('member', second ?? '') },
    ],
  ])
}
