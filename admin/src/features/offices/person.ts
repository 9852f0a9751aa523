import type { PickedMember } from '../members/pickedMember.ts'

/** Who takes an office or a seat, while it is being typed: a member, or a name. */
export interface PersonDraft {
  readonly unlisted: boolean
  readonly member: PickedMember | undefined
  readonly name: string
}

export const NOBODY: PersonDraft = { unlisted: false, member: undefined, name: '' }

/** The person as the server takes it. */
export const asPerson = ({ unlisted, member, name }: PersonDraft) =>
  unlisted ? { memberId: null, personName: name } : { memberId: member?.id ?? null, personName: null }
