import { addDays } from '../../app/day/day.ts'
import type {
  AssignWorkGroupInput,
  CreateWorkGroupInput,
  DecisionInput,
  UpdateWorkGroupInput,
  WorkGroupMemberInput,
} from '../../gql/graphql.ts'
import type { PickedMember } from '../members/pickedMember.ts'

/** A unit by its name. */
export interface UnitName {
  readonly id: string
  readonly name: string
}

/** A decision while it is being typed. */
export interface DecisionDraft {
  readonly number: string
  readonly signedOn: string | undefined
  readonly effectiveOn: string | undefined
  readonly title: string
}

/** Somebody who is to serve: a member, or a name of somebody on no list. */
export interface PersonDraft {
  /** Tells rows apart. */
  readonly key: number
  readonly member: PickedMember | undefined
  readonly listed: boolean
  readonly name: string
  readonly office: string
  readonly leader: boolean
}

/** A group while it is being founded. */
export interface GroupDraft {
  readonly unitId: string | undefined
  readonly ordinal: string
  readonly name: string
  readonly decision: DecisionDraft
  readonly validFrom: string | undefined
  readonly people: readonly PersonDraft[]
  readonly units: readonly UnitName[]
}

/** What changes in a group. */
export interface GroupChange {
  readonly name: string
  readonly effectiveOn: string | undefined
  /** Last day of the group; undefined while it goes on. */
  readonly lastDay: string | undefined
  readonly leaderId: string | undefined
  /** WorkGroupMembers who leave, their last day being the one before `effectiveOn`. */
  readonly leaving: readonly string[]
  readonly people: readonly PersonDraft[]
  readonly decision: DecisionDraft
}

export const NO_DECISION: DecisionDraft = {
  number: '',
  signedOn: undefined,
  effectiveOn: undefined,
  title: '',
}

const text = (value: string): string | null => value.trim() || null

/** A row for somebody. */
export const newPerson = (key: number, leader = false): PersonDraft => ({
  key,
  member: undefined,
  listed: true,
  name: '',
  office: '',
  leader,
})

const decisionOf = (draft: DecisionDraft): DecisionInput => ({
  number: draft.number.trim(),
  signedOn: draft.signedOn ?? '',
  effectiveOn: draft.effectiveOn ?? draft.signedOn ?? '',
  title: text(draft.title),
})

/** A decision that may be left out: nothing typed means none. */
export const decisionIfAny = (draft: DecisionDraft): DecisionInput | null =>
  draft.number.trim() || draft.signedOn ? decisionOf(draft) : null

const personOf = ({ member, listed, name, office, leader }: PersonDraft): WorkGroupMemberInput => ({
  memberId: listed ? (member?.id ?? null) : null,
  name: listed ? null : text(name),
  office: text(office),
  leader,
})

/** A name after the pattern of the last group that bears its number; undefined where none does. */
export function nextGroupName(
  groups: readonly { readonly ordinal: number; readonly name: string }[],
  number: number,
): string | undefined {
  const numbered = groups.findLast(({ ordinal, name }) => name.split(/\D+/).includes(String(ordinal)))
  return numbered?.name.replace(new RegExp(`(?<!\\d)${numbered.ordinal}(?!\\d)`), String(number))
}

/** A new group as the server takes it. */
export function toCreate(draft: GroupDraft): CreateWorkGroupInput {
  return {
    unitId: draft.unitId ?? '',
    ordinal: /^\d{1,5}$/.test(draft.ordinal.trim()) ? Number(draft.ordinal) : 0,
    name: draft.name,
    decision: decisionOf(draft.decision),
    validFrom: draft.validFrom ?? '',
    members: draft.people.map(personOf),
    unitIds: draft.units.map(({ id }) => id),
  }
}

/** A change as the server takes it: what stays is absent. */
export function toUpdate(
  group: { readonly id: string; readonly version: number; readonly name: string },
  change: GroupChange,
): UpdateWorkGroupInput {
  const { name, effectiveOn, lastDay, leaderId, leaving, people } = change
  const decision = decisionIfAny(change.decision)
  return {
    id: group.id,
    expectedVersion: group.version,
    ...(name.trim() !== group.name ? { name } : {}),
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(lastDay ? { validTo: addDays(lastDay, 1) } : {}),
    ...(leaderId ? { leaderId } : {}),
    ...(leaving.length > 0 ? { endMembers: leaving.map((id) => ({ id, validTo: effectiveOn ?? '' })) } : {}),
    ...(people.length > 0 ? { addMembers: people.map(personOf) } : {}),
    ...(decision ? { decision } : {}),
  }
}

/** Units to cover as the server takes them; the last day typed is the day before the server's end. */
export function toAssign(
  workGroupId: string,
  units: readonly UnitName[],
  validFrom: string | undefined,
  lastDay: string | undefined,
  decision: DecisionDraft,
): AssignWorkGroupInput {
  return {
    workGroupId,
    unitIds: units.map(({ id }) => id),
    validFrom: validFrom ?? '',
    validTo: lastDay ? addDays(lastDay, 1) : null,
    decision: decisionIfAny(decision),
  }
}

/** The server's warnings as sentences, each with the unit it is about. */
export function namedWarnings(
  warnings: readonly { readonly path: readonly string[]; readonly message: string }[],
  units: readonly UnitName[],
): string[] {
  return warnings.map(({ path, message }) => {
    const at = path.indexOf('unitIds')
    const unit = at < 0 ? undefined : units[Number(path[at + 1])]
    return unit ? `${unit.name}: ${message}` : message
  })
}

/** A unit that other groups cover already. */
export interface DoubleCover {
  readonly unit: UnitName
  readonly groups: readonly string[]
}

/** Which of the units other groups cover already, with those groups' names. */
export function coveredBefore(
  groups: readonly {
    readonly id: string
    readonly name: string
    readonly assignments: readonly { readonly unit: UnitName | null }[]
  }[],
  units: readonly UnitName[],
  ownGroup?: string,
): DoubleCover[] {
  return units.flatMap((unit) => {
    const names = groups
      .filter(({ id, assignments }) => id !== ownGroup && assignments.some((one) => one.unit?.id === unit.id))
      .map(({ name }) => name)
    return names.length > 0 ? [{ unit, groups: names }] : []
  })
}
