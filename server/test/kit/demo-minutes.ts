import { encodeId } from '../../src/graphql/ids.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { insertRows } from '../../src/demo/rows.ts'
import type { TestApp } from './app.ts'
import { minutesRows, type MinutesToLay } from './minutes-rows.ts'

/** What examples go on with: the places of the tests have no minutes. Those that are read back, approved or sealed correct what was sealed. */
export async function preparedMinutes({ database }: TestApp): Promise<ReadonlyMap<string, object>> {
  const { db } = database.owner
  const meetings = await db
    .selectFrom('meeting')
    .select(['id', 'unit_id'])
    .where('state', '=', 'CLOSED')
    .where('body_id', 'is', null)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(6)
    .execute()
  const prepared = new Map<string, object>()
  const states: Readonly<Record<string, MinutesToLay['state']>> = {
    updateMinutes: 'DRAFT',
    readBackMinutes: 'DRAFT',
    approveMinutes: 'READ_BACK',
    sealMinutes: 'APPROVED',
    correctMinutes: 'SEALED',
    dropMinutesCorrection: 'DRAFT',
  }
  for (const [at, [field, state]] of Object.entries(states).entries()) {
    const meeting = meetings[at]
    if (!meeting) throw new Error('the demo has too few meetings')
    const scanId = await scanOf(database, meeting)
    const id = newUuid()
    const { minutes, versions } = minutesRows({
      ...{ id, meetingId: meeting.id, state, unit: 'Chi bộ', sealed: 1, documentId: scanId },
      reasons: state === 'SEALED' ? [] : ['Ghi thiếu'],
      scanId: state === 'APPROVED' || state === 'SEALED' ? scanId : null,
    })
    await insertRows(db, 'minutes', [minutes])
    await insertRows(db, 'minutes_version', versions)
    const scanDocumentId = encodeId('doc', scanId)
    prepared.set(field, {
      ...{ id: encodeId('minutes', id), expectedVersion: 1 },
      ...(field === 'approveMinutes' && { scanDocumentId }),
    })
  }
  return prepared
}

async function scanOf(
  { owner: { db } }: TestApp['database'],
  { id: meeting_id, unit_id }: { readonly id: string; readonly unit_id: string },
): Promise<string> {
  const [id, file_id] = [newUuid(), newUuid()]
  const file = {
    id: file_id,
    media_type: 'application/pdf',
    size: 1,
    digest: Buffer.alloc(32),
    kept_in: 'DATABASE',
  }
  await insertRows(db, 'stored_file', [file])
  await insertRows(db, 'document', [
    { id, unit_id, meeting_id, type_code: 'BB', title: 'Trang đã ký', file_id, file_name: 'bien-ban.pdf' },
  ])
  return id
}
