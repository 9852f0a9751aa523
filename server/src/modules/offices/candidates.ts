import type { Actor, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { mayReadMember } from '../members/index.ts'
import { findCandidates, type MemberOnFirstDay } from './candidates.repo.ts'
import type { Candidate, RowFinding } from './offices.rules.ts'

/** Somebody as an input names them. */
export interface NamedCandidate {
  readonly memberId: string | null
  readonly personName: string | null
  /** the first day of what they are to take, ISO */
  readonly from: string
}

/** The people whom an input names, as far as an actor may read them. */
export class Candidates {
  private readonly members: ReadonlyMap<string, MemberOnFirstDay>

  private constructor(members: Candidates['members']) {
    this.members = members
  }

  static async find(
    tx: Transaction<DB>,
    named: readonly NamedCandidate[],
    actor: Pick<Actor, 'ranges'>,
  ): Promise<Candidates> {
    const wanted = named.flatMap(({ memberId, from }) => (memberId === null ? [] : { memberId, day: from }))
    const found = await findCandidates(tx, wanted)
    const seen = found.filter((member) => mayReadMember(actor, member))
    return new Candidates(new Map(seen.map((member) => [`${member.memberId} ${member.day}`, member])))
  }

  /** Somebody as the rules see them; one who cannot be read is told of by `findings` alone. */
  of(named: NamedCandidate): Candidate {
    const { memberId, personName } = named
    const member = this.get(named)
    return { memberId, personName, isMember: member?.isMember ?? true, endsOn: member?.endsOn ?? null }
  }

  /** What is wrong with a member whom the actor may not read: it is as if they did not exist. */
  findings(named: NamedCandidate): RowFinding[] {
    return this.problems(named).map((problem) => ({ severity: 'REFUSE', problem }))
  }

  problems(named: NamedCandidate): Problem[] {
    return named.memberId === null || this.get(named) ? [] : [{ code: 'NOT_FOUND', path: ['memberId'] }]
  }

  nameOf(named: NamedCandidate): string {
    return this.get(named)?.name ?? named.personName ?? ''
  }

  hasAccount(named: NamedCandidate): boolean {
    return this.get(named)?.hasAccount ?? false
  }

  private get({ memberId, from }: NamedCandidate): MemberOnFirstDay | undefined {
    return memberId === null ? undefined : this.members.get(`${memberId} ${from}`)
  }
}
