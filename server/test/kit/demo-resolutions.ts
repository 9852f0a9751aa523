import { encodeId } from '../../src/graphql/ids.ts'
import { newUuid } from '../../src/database/uuid.ts'
import type { TestApp } from './app.ts'

/** In what state each example finds its resolution: the demo has none. */
const FOUND: Readonly<Record<string, string>> = {
  updateResolution: 'DRAFT',
  discussResolution: 'DRAFT',
  adoptResolution: 'DISCUSSED',
  supplementResolution: 'IN_FORCE',
  disseminateResolution: 'ADOPTED',
  takeEffectResolution: 'DISSEMINATED',
  reviewResolution: 'IN_FORCE',
  completeResolution: 'REVIEWED',
  withdrawResolution: 'ADOPTED',
  supersedeResolution: 'IN_FORCE',
  acknowledgeDissemination: 'DISSEMINATED',
}

/** What examples go on with. */
export async function preparedResolutions({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const unit = async (code: string) =>
    (await db.selectFrom('unit').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
  const unit_id = await unit('188-05')
  const run_id = 1_000_000
  await db
    .insertInto('document_run')
    .values({ id: run_id, unit_id, type_code: 'NQ', run_year: 1999, last_number: 100 })
    .execute()
  const laid = Object.entries({ ...FOUND, later: 'IN_FORCE' }).map(([field, state], index) => ({
    ...{ field, state, id: newUuid(), number: index + 1 },
    documentId: state === 'DRAFT' || state === 'DISCUSSED' ? null : newUuid(),
  }))
  for (const { id, state, documentId, number } of laid) {
    const adopted_on = documentId === null ? null : '2022-05-06'
    if (documentId !== null)
      await db
        .insertInto('document')
        .values({
          ...{ id: documentId, unit_id, type_code: 'NQ', run_id, number, suffix: 'CB' },
          ...{ dated_on: '2022-05-06', title: 'Nghị quyết tháng 5' },
        })
        .execute()
    await db
      .insertInto('resolution')
      .values({
        ...{ id, unit_id, type_code: 'NQ', title: 'Nghị quyết tháng 5', text: 'Toàn văn', state },
        ...{ adopted_on, in_force_on: adopted_on, document_id: documentId },
        no_vote_reason: documentId === null ? null : 'Chưa ghi biểu quyết',
      })
      .execute()
  }
  const idOf = (field: string) => laid.find((one) => one.field === field)?.id ?? ''
  // Sent upward: whoever writes above acknowledges.
  await db
    .insertInto('dissemination')
    .values({
      id: newUuid(),
      resolution_id: idOf('acknowledgeDissemination'),
      unit_id: await unit('188'),
    })
    .execute()
  const meeting = await db
    .insertInto('meeting')
    .values({
      id: newUuid(),
      unit_id,
      kind_code: 'regular',
      starts_at: '2022-05-06T01:00:00Z',
      state: 'CLOSED',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const vote = await db
    .insertInto('meeting_vote')
    .values({
      ...{ id: newUuid(), meeting_id: meeting.id, position: 0, kind_code: 'ordinary', question: 'Thông qua' },
      ...{ secret: false, base: 3, base_parts: '{"summoned":3,"present":3,"minus":{},"notInRegister":0}' },
      ...{ numerator: 1, denominator: 2, strict: true, yes: 3, no: 0, abstained: 0, invalid: 0 },
      taken_at: '2022-05-06T02:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const voteId = encodeId('vote', vote.id)
  const more: Readonly<Record<string, object>> = {
    adoptResolution: { voteId },
    supplementResolution: { voteId },
    supersedeResolution: { supersededById: encodeId('resolution', idOf('later')) },
    disseminateResolution: { unitIds: [encodeId('unit', await unit('188-06'))] },
  }
  const known = laid.map(({ field, id }): [string, object] => [
    field,
    { id: encodeId('resolution', id), expectedVersion: 1, ...more[field] },
  ])
  return new Map([
    ...known,
    ['createResolution', { unitId: encodeId('unit', unit_id) }],
    [
      'acknowledgeDissemination',
      {
        resolutionId: encodeId('resolution', idOf('acknowledgeDissemination')),
        unitId: encodeId('unit', await unit('188')),
      },
    ],
  ])
}
