import { vietnameseDate, type Actor, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { mayReadMember } from './people.policy.ts'
import { findMembersOnDay, findSelf, type NamedPerson } from './people.repo.ts'

/** Where and when people are named. */
export interface Naming {
  /** ISO */
  readonly day: string
  /** offices of this unit go before those of others */
  readonly unitId: string
}

/** Members that an actor may read, with name and office on a day. */
export class ReadablePeople {
  private readonly found: ReadonlyMap<string, NamedPerson & { readonly ended: boolean }>
  private readonly day: string

  constructor(found: ReadablePeople['found'], day: string) {
    this.found = found
    this.day = day
  }

  /** The named reference to a member; undefined for one whom the actor may not read. */
  get(memberId: string): NamedPerson | undefined {
    const person = this.found.get(memberId)
    return person && { memberId: person.memberId, name: person.name, office: person.office }
  }

  /** What keeps a member from being named: nobody the actor may read, or not a member any more on the day. */
  problems(memberId: string, path: readonly string[]): Problem[] {
    const person = this.found.get(memberId)
    if (!person) return [{ code: 'NOT_FOUND', path }]
    return person.ended ? [{ code: 'MEMBER_ENDED', path, values: { date: vietnameseDate(this.day) } }] : []
  }
}

/** Looks members up that an input names, in one statement; in none for an empty list. */
export async function readablePeople(
  tx: Transaction<DB>,
  actor: Pick<Actor, 'ranges'>,
  ids: readonly string[],
  { day, unitId }: Naming,
): Promise<ReadablePeople> {
  const members = ids.length === 0 ? [] : await findMembersOnDay(tx, ids, day, unitId)
  return new ReadablePeople(
    new Map(
      members.filter((member) => mayReadMember(actor, member)).map((member) => [member.memberId, member]),
    ),
    day,
  )
}

/** The named reference to whoever acts: the member of the account with the office of the day, else the account or token. */
export async function actingPerson(
  tx: Transaction<DB>,
  actor: { readonly memberId: string | null; readonly name: string },
  { day, unitId }: Naming,
): Promise<NamedPerson> {
  if (actor.memberId === null) return { memberId: null, name: actor.name, office: null }
  const { name, office } = await findSelf(tx, actor.memberId, day, unitId)
  return { memberId: actor.memberId, name: name ?? actor.name, office }
}
