import type { CreateResolutionInput, ResolutionQuery, UpdateResolutionInput } from '../../gql/graphql.ts'
import type { BodyName } from '../meetings/meetingDraft.ts'

/** A resolution as fields that find one show it. */
export interface PickedResolution {
  readonly id: string
  readonly name: string
}

/** A resolution while it is being written. */
export interface ResolutionDraft {
  readonly unitId: string | undefined
  /** The body that decides; undefined for the unit itself. */
  readonly body: BodyName | undefined
  readonly type: string | undefined
  readonly title: string
  readonly text: string
  readonly key: boolean
  /** The meeting that is to decide; empty for none yet. */
  readonly meetingId: string
  readonly carriesOut: PickedResolution | undefined
  readonly inForceOn: string | undefined
  readonly endsOn: string | undefined
  /** The month that it is for, `2026-02`; empty for none. */
  readonly month: string
}

type Stored = NonNullable<ResolutionQuery['resolution']>

/** What a new one begins with. */
export function newDraft(known: {
  readonly unitId?: string | undefined
  readonly meetingId?: string | undefined
  readonly carriesOut?: PickedResolution | undefined
}): ResolutionDraft {
  return {
    unitId: known.unitId,
    body: undefined,
    type: known.carriesOut ? 'CTr' : 'NQ',
    title: '',
    text: '',
    key: false,
    meetingId: known.meetingId ?? '',
    carriesOut: known.carriesOut,
    inForceOn: undefined,
    endsOn: undefined,
    month: '',
  }
}

/**
 * What is stored, to be changed.
 *
 * @param carriesOut what it carries out, as fields show it
 */
export function draftOf(stored: Stored, carriesOut: PickedResolution | undefined): ResolutionDraft {
  return {
    unitId: stored.unit?.id,
    body: stored.body ?? undefined,
    type: stored.type.code,
    title: stored.title,
    text: stored.text,
    key: stored.key,
    meetingId: stored.meeting?.id ?? '',
    carriesOut,
    inForceOn: stored.inForceOn ?? undefined,
    endsOn: stored.endsOn ?? undefined,
    month: stored.period?.from?.slice(0, 'YYYY-MM'.length) ?? '',
  }
}

/** A new one as the server takes it. */
export function toCreate(draft: ResolutionDraft): CreateResolutionInput {
  return { unitId: draft.unitId ?? '', ...fieldsOf(draft) }
}

/** What was changed, as the server takes it: what was left alone is absent. */
export function toUpdate(
  { id, version }: { readonly id: string; readonly version: number },
  before: ResolutionDraft,
  draft: ResolutionDraft,
): UpdateResolutionInput {
  const old: Readonly<Record<string, unknown>> = fieldsOf(before)
  const changed = Object.entries(fieldsOf(draft)).filter(([name, value]) => value !== old[name])
  return { id, expectedVersion: version, ...Object.fromEntries(changed) }
}

function fieldsOf(draft: ResolutionDraft) {
  return {
    bodyId: draft.body?.id ?? null,
    type: draft.type ?? '',
    title: draft.title.trim(),
    text: draft.text.trim(),
    key: draft.key,
    meetingId: draft.meetingId || null,
    carriesOutId: draft.carriesOut?.id ?? null,
    inForceOn: draft.inForceOn ?? null,
    endsOn: draft.endsOn ?? null,
    month: draft.month ? `${draft.month}-01` : null,
  }
}
