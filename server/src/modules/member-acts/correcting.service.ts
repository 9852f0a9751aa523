import {
  correctMemberInput,
  PRIVATE_INPUTS,
  readPartialDate,
  type CorrectMember,
  type Problem,
} from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import { performParsed, type Caller, type Deed, type Outcome } from '../../use-cases/use-case.ts'
import { personKeys } from '../members/index.ts'
import { enterAct, enterActDecision } from './acts.repo.ts'
import { alikeWarnings, mayReadBirth, refusalOf } from './authorize.ts'
import {
  changesOf,
  correctedJoining,
  correctionProblems,
  PLAIN,
  privateGiven,
  type Plain,
} from './correction.rules.ts'
import type { RecordParts, WrittenMember } from './entering.service.ts'
import { joiningProblems, joiningWarnings } from './joining.rules.ts'
import { findMemberRules } from './member-rules.repo.ts'
import { openedValues, sealedColumns, type Assignment } from './private-values.ts'
import {
  dateColumns,
  findAlike,
  findCorrected,
  insertRecorded,
  nameColumns,
  updateRecorded,
  type CorrectedMember,
} from './register.repo.ts'

/** The use case by which what the register says of a person is put right. */
export class CorrectingService {
  private readonly parts: RecordParts

  constructor(parts: RecordParts) {
    this.parts = parts
  }

  /** Corrects a member's record: names, sex, numbers, dates. Records that name them keep the name of their day. */
  correctMember(input: unknown, caller: Caller): Promise<Outcome<WrittenMember>> {
    return performParsed(this.parts, caller, correctMemberInput, input, (parsed, tx, warn) =>
      this.correct(tx, parsed, caller, warn),
    )
  }

  private async correct(
    tx: Transaction<DB>,
    input: CorrectMember,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<WrittenMember>> {
    const id = this.parts.decodeId('member', input.memberId, ['memberId'])
    const member = writable(await findCorrected(tx, id), input, caller)
    const known = openedValues(member, this.parts)
    const plain = changesOf(PLAIN, input, member)
    const hidden = changesOf(PRIVATE_INPUTS, input, known)
    if (plain.size === 0 && hidden.size === 0) refuse([{ code: 'NOTHING_TO_CORRECT', path: [] }])
    const born = hidden.has('birthDate') ? (hidden.get('birthDate') ?? null) : (known.birthDate ?? null)
    const keys = personKeys(plain.get('fullName') ?? member.fullName, born, this.parts.digest)
    const joining = correctedJoining(plain, member, mayReadBirth(member, caller) ? born : null)
    const names = [...plain.keys(), ...hidden.keys()]
    refuse([
      ...joiningProblems(joining, caller.today),
      ...correctionProblems(new Set(names), joining, member, caller.today),
    ])
    for (const warning of joiningWarnings(joining, await findMemberRules(tx, caller.today))) warn(warning)
    for (const warning of alikeWarnings(await findAlike(tx, keys.personDigest, id), caller)) warn(warning)
    const { unitId } = member
    const act = { kind: 'CORRECT', unitId, memberId: id, effectiveOn: caller.today, batchId: null } as const
    const decisionId = await enterActDecision(tx, unitId, input.decision, caller.today)
    const actId = await enterAct(tx, { ...act, decisionId, reason: input.reason })
    const columns = [...plain].flatMap(([name, value]) => columnsOf(name, value))
    await updateRecorded(tx, actId, 'member', id, [...columns, ['version', sql`version + 1`]])
    if (hidden.size > 0 || (member.hasPrivate && plain.has('fullName'))) {
      const sealed = sealedColumns(Object.fromEntries(hidden), keys, this.parts)
      if (member.hasPrivate) await updateRecorded(tx, actId, 'member_private', id, sealed)
      else await insertRecorded(tx, actId, 'member_private', [['member_id', sql`${id}`], ...sealed])
    }
    const before = [
      ...[...plain.keys()].map((name) => [name, member[name]] as const),
      ...[...hidden.keys()].map((name) => [name, known[name] ?? null] as const),
    ]
    return {
      result: { memberId: id, actId, version: member.version + 1 },
      writes: [],
      act: {
        action: 'MEMBER_CORRECT',
        unitId,
        objectType: 'member',
        objectId: id,
        before: Object.fromEntries(before),
        after: { ...Object.fromEntries([...plain, ...hidden]), act: actId, reason: input.reason },
      },
    }
  }
}

/** @throws ProblemError for a member whom the caller may not see or write, or of whom some fields are not theirs to write */
function writable(
  member: CorrectedMember | undefined,
  input: CorrectMember,
  caller: Caller,
): CorrectedMember {
  const refusal = refusalOf(member, input.expectedVersion, [], caller)
  if (refusal) refuse([refusal])
  if (!member) throw notFound('memberId')
  if (!mayReadBirth(member, caller))
    refuse(privateGiven(input).map((name) => ({ code: 'FORBIDDEN', path: [name] })))
  if (member.isMerged) refuse([{ code: 'MEMBER_MERGED', path: ['memberId'] }])
  return member
}

/** What stands in the columns of a field. */
function columnsOf(name: Plain, value: string | null): Assignment[] {
  const date = value === null ? null : (readPartialDate(value) ?? null)
  switch (name) {
    case 'fullName':
      return nameColumns(value ?? '')
    case 'sex':
      return [['sex', sql`${value}`]]
    case 'fileNumber':
      return [['file_number', sql`${value}`]]
    case 'joinedOn':
      return dateColumns('joined_on', date)
    case 'admissionDecidedOn':
      return dateColumns('admission_decided_on', date)
    case 'officialOn':
      return dateColumns('official_on', date)
  }
}
