import {
  admitMemberInput,
  covers,
  enterMemberInput,
  knowsUnit,
  PRIVATE_INPUTS,
  readPartialDate,
  vietnameseDate,
  type Activity,
  type AdmitMember,
  type EnterMember,
  type Problem,
  type Standing,
} from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { personKeys } from '../members/index.ts'
import { enterAct, enterActDecision, refreshMembers } from './acts.repo.ts'
import { alikeWarnings } from './authorize.ts'
import { entryProblems, joiningProblems, joiningWarnings, type Joining } from './joining.rules.ts'
import { findMemberRules } from './member-rules.repo.ts'
import { privateValuesOf, sealedColumns, type Assignment, type Codec } from './private-values.ts'
import {
  dateColumns,
  findAlike,
  findEntryUnit,
  insertRecorded,
  nameActed,
  nameColumns,
  type EntryUnit,
} from './register.repo.ts'
import { aheadProblems } from './state-acts.rules.ts'

/** What services that write people are made of. */
export interface RecordParts extends UseCaseParts, Codec {}

/** What entering somebody, or correcting what is known of them, wrote. */
export interface WrittenMember extends Record<string, string | number> {
  readonly memberId: string
  readonly actId: string
  readonly version: number
}

/** Somebody who comes into the register, in whichever way. */
interface Entry extends Joining {
  readonly kind: 'ENTER' | 'ADMIT'
  readonly standing: Standing
  readonly activity: Activity
  readonly input: AdmitMember
}

/** Use cases by which somebody comes into the register. */
export class EnteringService {
  private readonly parts: RecordParts

  constructor(parts: RecordParts) {
    this.parts = parts
  }

  /** Enters somebody who is a member already. */
  enterMember(input: unknown, caller: Caller): Promise<Outcome<WrittenMember>> {
    return performParsed(this.parts, caller, enterMemberInput, input, (parsed, tx, warn) =>
      this.enter(tx, entryOf(parsed), caller, warn),
    )
  }

  /** Admits somebody: on probation from the day of the ceremony. */
  admitMember(input: unknown, caller: Caller): Promise<Outcome<WrittenMember>> {
    return performParsed(this.parts, caller, admitMemberInput, input, (parsed, tx, warn) =>
      this.enter(tx, admissionOf(parsed), caller, warn),
    )
  }

  private async enter(
    tx: Transaction<DB>,
    entry: Entry,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<WrittenMember>> {
    const { input, kind } = entry
    const { effectiveOn, fullName } = input
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const unit = writable(await findEntryUnit(tx, unitId, effectiveOn), input, caller)
    refuse([
      ...aheadProblems({ act: 'EXEMPT', effectiveOn }, caller.today),
      ...entryProblems(entry, entry.standing, effectiveOn),
      ...joiningProblems(entry, effectiveOn),
    ])
    const values = privateValuesOf(input)
    const keys = personKeys(fullName, values.birthDate ?? null, this.parts.digest)
    for (const warning of joiningWarnings(entry, await findMemberRules(tx, effectiveOn))) warn(warning)
    for (const warning of alikeWarnings(await findAlike(tx, keys.personDigest, null), caller)) warn(warning)
    const decisionId = await enterActDecision(tx, unitId, input.decision, effectiveOn)
    const memberId = newUuid()
    const reason = input.reason ?? null
    const act = { kind, unitId, memberId: null, effectiveOn, decisionId, reason, batchId: null }
    const actId = await enterAct(tx, act)
    const dated = [
      ['member_id', sql`${memberId}`],
      ['during', sql`daterange(${effectiveOn}::date, null)`],
      ['decision_id', sql`${decisionId}::uuid`],
    ] as const
    const hidden = [['member_id', sql`${memberId}`], ...sealedColumns(values, keys, this.parts)] as const
    await insertRecorded(tx, actId, 'member', memberRow(entry, memberId, unitId))
    // Numbers that somebody has are refused here, before anything else is under way.
    if (Object.keys(values).length > 0) await insertRecorded(tx, actId, 'member_private', hidden)
    await Promise.all([
      insertRecorded(tx, actId, 'membership', [
        ['id', sql`${newUuid()}`],
        ['unit_id', sql`${unitId}`],
        ['kind', sql`'HOME'`],
        ...dated,
      ]),
      insertRecorded(tx, actId, 'member_standing', [['standing', sql`${entry.standing}`], ...dated]),
      insertRecorded(tx, actId, 'member_activity', [['activity', sql`${entry.activity}`], ...dated]),
      nameActed(tx, actId, memberId),
      refreshMembers(tx, caller.today, [memberId]),
    ])
    return {
      result: { memberId, actId, version: 1 },
      writes: [],
      act: {
        action: kind === 'ENTER' ? 'MEMBER_ENTER' : 'MEMBER_ADMIT',
        unitId: unit.id,
        objectType: 'member',
        objectId: memberId,
        before: null,
        after: {
          act: actId,
          unit: unitId,
          effectiveOn,
          fullName,
          standing: entry.standing,
          activity: entry.activity,
          joinedOn: entry.joinedOn?.text ?? null,
          officialOn: entry.officialOn?.text ?? null,
          ...values,
          decision: decisionId,
          reason,
        },
      },
    }
  }
}

/** What stands in the row of somebody who is entered. */
function memberRow(entry: Entry, memberId: string, unitId: string): Assignment[] {
  const { input } = entry
  return [
    ['id', sql`${memberId}`],
    ...nameColumns(input.fullName),
    ['sex', sql`${input.sex ?? null}`],
    ['file_number', sql`${input.fileNumber ?? null}`],
    ...dateColumns('joined_on', entry.joinedOn),
    ...dateColumns('admission_decided_on', entry.admissionDecidedOn),
    ...dateColumns('official_on', entry.officialOn),
    // A copy, by which the second net lets the row in.
    ['home_unit_id', sql`${unitId}`],
  ]
}

function entryOf(input: EnterMember): Entry {
  return {
    kind: 'ENTER',
    standing: input.standing,
    activity: input.activity ?? 'ACTIVE',
    birthDate: input.birthDate ?? null,
    admissionDecidedOn: input.admissionDecidedOn ?? null,
    joinedOn: input.joinedOn ?? null,
    officialOn: input.officialOn ?? null,
    input,
  }
}

/** Where the day of the decision is not told by itself, it is the one on which the decision was signed. */
function admissionOf(input: AdmitMember): Entry {
  const { signedOn } = input.decision ?? {}
  const decided = signedOn === undefined ? undefined : readPartialDate(signedOn)
  return {
    kind: 'ADMIT',
    standing: 'PROBATIONARY',
    activity: 'ACTIVE',
    birthDate: input.birthDate ?? null,
    admissionDecidedOn: input.admissionDecidedOn ?? decided ?? null,
    joinedOn: readPartialDate(input.effectiveOn) ?? null,
    officialOn: null,
    input,
  }
}

/** @throws ProblemError for a unit that the caller may not know or not write, or where nobody is at home from the day on */
function writable(unit: EntryUnit | undefined, input: AdmitMember, { viewer }: Caller): EntryUnit {
  if (!unit || !knowsUnit(viewer, unit.path)) throw notFound('unitId')
  if (!covers(viewer, 'member.write', unit.path)) throw forbidden('unitId')
  const hidden = PRIVATE_INPUTS.filter((name) => input[name] != null)
  if (!covers(viewer, 'member.readPrivate', unit.path))
    refuse(hidden.map((name) => ({ code: 'FORBIDDEN', path: [name] })))
  const notInForce = unit.isThere ? unit.endsOn : input.effectiveOn
  if (notInForce !== null) {
    const values = { date: vietnameseDate(notInForce) }
    refuse([{ code: 'UNIT_NOT_IN_FORCE', path: ['unitId'], values }])
  }
  if (!unit.takesMembers)
    refuse([{ code: 'TAKES_NO_MEMBERS', path: ['unitId'], values: { unit: unit.name } }])
  return unit
}
