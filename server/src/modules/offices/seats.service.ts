import { endSeatsInput, seatMembersInput, type EndSeats, type Problem, type SeatMembers } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { kindFindings } from '../units/index.ts'
import { enterTogether, placed, type Entered } from './acts.ts'
import { findBody, findHeldSeats, findSeatsOf, findTerms, insertSeats, setSeatEnds } from './bodies.repo.ts'
import { seatingProblems, seatProblems } from './bodies.rules.ts'
import { writableBody } from './bodies.service.ts'
import { Candidates } from './candidates.ts'
import { endRows } from './ending.ts'
import { earliest } from './offices.rules.ts'

type Warn = (warning: Problem) => void

/** Use cases on seats in bodies. */
export class SeatsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Gives people seats in a body: an act for each. */
  seatMembers(input: unknown, caller: Caller): Promise<Outcome<Entered>> {
    return performParsed(this.parts, caller, seatMembersInput, input, (parsed, tx, warn) =>
      this.seat(tx, parsed, caller, warn),
    )
  }

  /** Ends seats on a day: an act for each. They stay as history. */
  endSeats(input: unknown, caller: Caller): Promise<Outcome<Entered>> {
    return performParsed(this.parts, caller, endSeatsInput, input, (parsed, tx, warn) =>
      this.end(tx, parsed, caller, warn),
    )
  }

  private async seat(
    tx: Transaction<DB>,
    input: SeatMembers,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<Entered>> {
    const bodyId = this.parts.decodeId('body', input.bodyId, ['bodyId'])
    const termId = input.termId == null ? null : this.parts.decodeId('term', input.termId, ['termId'])
    const body = writableBody(await findBody(tx, bodyId), caller, 'bodyId')
    const term = termId === null ? null : (await findTerms(tx, body.unitId)).find(({ id }) => id === termId)
    if (term === undefined) throw notFound('termId')
    const from = input.effectiveOn
    const days = { from, to: input.until ?? earliest(term?.to ?? null, body.to) }
    refuse(seatingProblems(days, { body, term }))
    const named = input.seats.map(({ memberId, personName }, index) => ({
      from,
      memberId:
        memberId == null
          ? null
          : this.parts.decodeId('member', memberId, ['seats', String(index), 'memberId']),
      personName: personName ?? null,
    }))
    const memberIds = named.flatMap(({ memberId }) => memberId ?? [])
    const candidates = await Candidates.find(tx, named, caller.viewer)
    const taken = await findSeatsOf(tx, bodyId, memberIds)
    const rows = named.map((one, index) => {
      const { memberId } = one
      const seats = taken.filter((seat) => seat.memberId === memberId)
      const problems = placed(
        [...candidates.problems(one), ...seatProblems(days, candidates.of(one), { body, term, seats })],
        'seats',
        index,
      )
      if (problems.length === 0 && memberId !== null) taken.push({ memberId, ...days })
      const personOffice = input.seats[index]?.personOffice ?? null
      const seat = { memberId, personOffice, personName: candidates.nameOf(one), bodyId, termId, ...days }
      return {
        index,
        id: newUuid(),
        unitId: body.unitId,
        path: body.path,
        memberId,
        effectiveOn: from,
        problems,
        warnings: [],
        seat,
      }
    })
    const together = { ...input, kind: 'SEAT', action: 'SEAT_FILL' } as const
    const deed = await enterTogether(tx, rows, together, warn, (acts, kept, decisionId) =>
      insertSeats(
        tx,
        acts,
        kept.map(({ id, seat }) => ({ ...seat, id })),
        decisionId,
      ),
    )
    await checkSize(tx, [body.unitId], from, 'seats', warn)
    return deed
  }

  private async end(
    tx: Transaction<DB>,
    input: EndSeats,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<Entered>> {
    const ids = input.seats.map(({ seatId }, index) =>
      this.parts.decodeId('seat', seatId, ['seats', String(index), 'seatId']),
    )
    const found = await findHeldSeats(tx, ids)
    const day = input.effectiveOn
    const versions = input.seats.map(({ expectedVersion }) => expectedVersion)
    const rows = endRows(ids, found, { list: 'seats', idName: 'seatId', versions, day }, caller)
    const together = { ...input, kind: 'END_SEAT', action: 'SEAT_END' } as const
    const deed = await enterTogether(tx, rows, together, warn, (acts, _kept, decisionId) =>
      setSeatEnds(tx, acts, { day, decisionId }),
    )
    const units = [...new Set(found.map(({ unitId }) => unitId))]
    await checkSize(tx, units, day, 'seats', warn)
    return deed
  }
}

/**
 * Holds the committees of units against the size that their kind is declared to have.
 *
 * @throws ProblemError for a size that its rule refuses
 */
async function checkSize(
  tx: Transaction<DB>,
  unitIds: readonly string[],
  day: string,
  at: string,
  warn: Warn,
): Promise<void> {
  const all = [...(await kindFindings(tx, unitIds, day)).values()].flat()
  const sizes = all.filter(({ problem }) => problem.code.startsWith('COMMITTEE_SEATS'))
  const told = sizes.map(({ severity, problem }) => ({ severity, problem: { ...problem, path: [at] } }))
  refuse(told.flatMap(({ severity, problem }) => (severity === 'REFUSE' ? problem : [])))
  for (const { problem } of told) warn(problem)
}
