import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller, UseCaseParts } from '../../use-cases/use-case.ts'
import { mayReadMember, type MemberPaths } from '../members/index.ts'
import { findPeople, type Following, type Person } from './people.repo.ts'
import { versionProblems, type TakenUp } from './taking-up.ts'
import { lockMembers } from './transfers.repo.ts'

/** On which day people are looked at, and what must not begin later. */
export interface Looking {
  /** ISO */
  readonly day: string
  readonly following: readonly Following[]
  readonly since: 'on' | 'after'
}

/** Takes members up that an input names: locks them, and asks whether the caller may act on each. */
export async function namedPeople(
  tx: Transaction<DB>,
  parts: UseCaseParts,
  { viewer }: Caller,
  named: readonly { readonly memberId: string; readonly expectedVersion: number }[],
  { day, following, since }: Looking,
  mayAct: (person: Person) => boolean,
): Promise<TakenUp<Person>[]> {
  const rows = named.map(({ memberId, expectedVersion }, index) => {
    const path = ['members', String(index), 'memberId']
    return { id: parts.decodeId('member', memberId, path), expectedVersion, index, path }
  })
  const ids = rows.map(({ id }) => id)
  await lockMembers(tx, ids)
  const people = await findPeople(tx, ids, day, following, since)
  return rows.map(({ id, expectedVersion, index, path }): TakenUp<Person> => {
    const person = people.get(id)
    if (!person || !mayReadMember(viewer, pathsOf(person)))
      return { index, path, subject: null, problems: [{ code: 'NOT_FOUND', path }] }
    if (!mayAct(person)) return { index, path, subject: null, problems: [{ code: 'FORBIDDEN', path }] }
    const problems = versionProblems(person.version, expectedVersion, ['members', String(index)])
    return { index, path, subject: person, problems }
  })
}

function pathsOf({ homeUnit, temporaryUnit }: Person): MemberPaths {
  return { homePath: homeUnit?.path ?? null, temporaryPath: temporaryUnit?.path ?? null }
}
