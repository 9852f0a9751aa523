import { MINUTES_STATE_LABELS } from '@chibo/shared'
import { z } from 'zod'
import { documentNode } from './documents.ts'
import { typeId } from './ids.ts'
import { meetingNode } from './meetings.ts'
import type { Stored } from './organization.ts'
import { labelIn } from './reorganizations.ts'
import type { World } from './world.ts'

type Minutes = Stored<'minutes'>

/** The minutes with an id, if the caller may see their meeting. */
export function minutesNode(world: World, id: string): object | null {
  const minutes = world.organization.minutes.find((one) => one.id === id)
  const unit = world.organization.meetings.find((one) => one.id === minutes?.meeting_id)?.unit_id ?? null
  return minutes && world.policy.may('meeting.read', unit) ? minutesOf(world, minutes) : null
}

/** The minutes of a meeting that is seen. */
export function minutesOfMeeting(world: World, meetingId: string): object | null {
  const minutes = world.organization.minutes.find((one) => one.meeting_id === meetingId)
  return minutes ? minutesOf(world, minutes) : null
}

const Texts = z.array(z.object({ code: z.string(), title: z.string(), text: z.string() }))

function minutesOf(world: World, minutes: Minutes): object {
  const { accounts, minutesVersions, tokens } = world.organization
  const versions = minutesVersions
    .filter((one) => one.minutes_id === minutes.id)
    .sort((a, b) => a.ordinal - b.ordinal)
  const url = `/documents/minutes/${typeId('meeting', minutes.meeting_id)}.docx`
  const nameOf = (id: string | null): string | null =>
    accounts.find((one) => one.id === id)?.display_name ?? null
  const approval = (role: string, account: string | null, at: Date | null): object[] =>
    account === null ? [] : [{ role, by: nameOf(account), at: at?.toISOString() }]
  return {
    __typename: 'Minutes',
    id: typeId('minutes', minutes.id),
    meeting: () => meetingNode(world, minutes.meeting_id),
    state: minutes.state,
    stateLabel: labelIn(world, MINUTES_STATE_LABELS, minutes.state),
    body: bodyOf(world, minutes, versions),
    texts: Texts.parse(minutes.texts),
    readBackAt: minutes.read_back_at?.toISOString() ?? null,
    approvals: [
      ...approval('CHAIR', minutes.chair_account_id, minutes.chair_approved_at),
      ...approval('SECRETARY', minutes.secretary_account_id, minutes.secretary_approved_at),
    ],
    scan: () => (minutes.scan_document_id === null ? null : documentNode(world, minutes.scan_document_id)),
    correctionReason: minutes.correction_reason,
    // No made-up minutes tell what the records of their meeting tell.
    stale: minutes.state !== 'SEALED' && versions.length === 0,
    document: () => (minutes.document_id === null ? null : documentNode(world, minutes.document_id)),
    url,
    versions: versions.map((one) => ({
      ordinal: one.ordinal,
      body: one.body,
      hash: one.hash.toString('hex'),
      previousHash: one.previous_hash?.toString('hex') ?? null,
      correctionReason: one.correction_reason,
      approvedBy: one.approved_by,
      sealedAt: one.sealed_at.toISOString(),
      sealedBy: nameOf(one.sealed_by) ?? tokens.find(({ id }) => id === one.sealed_by_token)?.name ?? null,
      url: `${url}?version=${String(one.ordinal)}`,
    })),
    version: minutes.version,
  }
}

function bodyOf(world: World, minutes: Minutes, versions: readonly Stored<'minutes_version'>[]): string {
  const latest = versions.at(-1)
  if (minutes.state === 'SEALED' && latest) return latest.body
  const number = world.organization.documents.find((one) => one.id === minutes.document_id)?.number ?? null
  const { facts, texts, correction_reason: reason } = minutes
  const sign = { ...z.object({}).loose().parse(minutes.sign), number }
  const correction = reason === null ? null : { reason, version: versions.length + 1 }
  return sorted({ form: 1, facts, texts, sign, correction })
}

/** JSON with keys in order, and no blanks. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, held]) => `${JSON.stringify(key)}:${sorted(held)}`).join()}}`
}
