import { MINUTES_TYPE } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { issueDocument } from '../modules/documents/issuing.service.ts'
import { meetingSealing } from '../modules/meetings/index.ts'
import { compose } from '../modules/minutes/compose.repo.ts'
import { approval, minutesInsertion, readingBack, sealing } from '../modules/minutes/minutes.repo.ts'
import { minutesTitle, openingTexts, sealedBody } from '../modules/minutes/minutes.rules.ts'
import type { PlaceContext } from './context.ts'
import type { PlaceFiles } from './files.ts'
import { meetingOf, type HeldMeeting } from './meetings.ts'
import type { Member } from './register.ts'

/** Inserts the minutes that the files tell of: composed out of the records, approved by two accounts of the place, numbered and sealed. */
export async function insertMinutes(
  tx: Transaction<DB>,
  context: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  for (const agenda of context.files.agendas)
    if (agenda.minutes) await sealMinutes(tx, context, meetingOf(agenda, meetings), agenda.minutes)
}

async function sealMinutes(
  tx: Transaction<DB>,
  context: PlaceContext,
  meeting: HeldMeeting,
  { sealedOn, time, conclusion }: NonNullable<PlaceFiles['agendas'][number]['minutes']>,
): Promise<void> {
  const { ids, unitIds } = context
  const { facts, place, sections } = await compose(tx, meeting.id)
  const id = ids(`minutes ${meeting.id}`)
  const sealedAt = new Date(`${sealedOn}T${time}:00+07:00`)
  const chair = accountOf(context, meeting.chair)
  const secretary = accountOf(context, meeting.secretary)
  const document = {
    id: ids(`document minutes ${meeting.id}`),
    unitId: unitIds(meeting.cell),
    meetingId: meeting.id,
    type: MINUTES_TYPE,
    datedOn: meeting.on,
    title: minutesTitle(facts),
  }
  const issued = await issueDocument(tx, document, { viewer: { accountId: chair, tokenId: null } })
  const sign = { suffix: issued.suffix, datedOn: meeting.on, place }
  const texts = openingTexts(sections).map((section) => ({ ...section, text: conclusion }))
  const body = sealedBody(
    { state: 'APPROVED', sealed: 0, facts, texts, correctionReason: null },
    { ...sign, number: issued.number },
  )
  const version = {
    minutesId: id,
    ordinal: 1,
    body,
    previousHash: null,
    correctionReason: null,
    approvedBy: 'TWO_ACCOUNTS' as const,
    sealedAt,
    accountId: chair,
    tokenId: null,
  }
  const writes = [
    minutesInsertion(tx, { id, meetingId: meeting.id, facts, texts, sign }),
    readingBack(tx, id, meeting.endsAt),
    approval(tx, id, { as: 'CHAIR', accountId: chair, isLast: false }, sealedAt),
    approval(tx, id, { as: 'SECRETARY', accountId: secretary, isLast: true }, sealedAt),
    ...issued.writes,
    ...sealing(tx, version, { id: issued.id, sign }),
    meetingSealing(tx, meeting.id),
  ]
  for (const write of writes) await tx.executeQuery(write)
}

function accountOf({ files, ids }: PlaceContext, { key }: Member): string {
  const account = files.place.accounts.find(({ person }) => person === key)
  if (!account) throw new Error(`${key} has no account to approve minutes with.`)
  return ids(`account ${account.username}`)
}
