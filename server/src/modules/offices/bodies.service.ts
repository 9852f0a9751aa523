import {
  createBodyInput,
  createTermInput,
  endBodyInput,
  vietnameseDate,
  type CreateBody,
  type CreateTerm,
  type EndBody,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findDecision } from '../units/index.ts'
import {
  bodyEnd,
  bodyInsertion,
  findBody,
  findBodyFacts,
  findTerms,
  findUsers,
  termEnd,
  termInsertion,
  type FoundBody,
} from './bodies.repo.ts'
import { bodyProblems, termProblems, termToEnd } from './bodies.rules.ts'
import { rightOnHeld, rightOnOffices } from './offices.policy.ts'
import { endProblems } from './offices.rules.ts'

/** What a use case on a body wrote. */
export interface WrittenBody extends Record<string, string | number> {
  readonly bodyId: string
  readonly version: number
}

/** What entering a term wrote. */
export interface WrittenTerm extends Record<string, string | null> {
  readonly termId: string
  /** the term that ended when it began */
  readonly endedId: string | null
}

/** Use cases on bodies of units and on the terms of their committees. */
export class BodiesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Founds a body: a cell that grows gets its committee, or its Party groups. */
  createBody(input: unknown, caller: Caller): Promise<Outcome<WrittenBody>> {
    return performParsed(this.parts, caller, createBodyInput, input, (parsed, tx) =>
      this.found(tx, parsed, caller),
    )
  }

  /** Ends a body in which nobody has a seat or an office any more; it stays as history. */
  endBody(input: unknown, caller: Caller): Promise<Outcome<WrittenBody>> {
    return performParsed(this.parts, caller, endBodyInput, input, (parsed, tx) =>
      this.end(tx, parsed, caller),
    )
  }

  /** Enters a term of a unit's committee; the one that holds on its first day ends then. */
  createTerm(input: unknown, caller: Caller): Promise<Outcome<WrittenTerm>> {
    return performParsed(this.parts, caller, createTermInput, input, (parsed, tx) =>
      this.enterTerm(tx, parsed, caller),
    )
  }

  private async found(tx: Transaction<DB>, input: CreateBody, caller: Caller): Promise<Deed<WrittenBody>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const { kind, validFrom: from } = input
    const facts = writableUnit(await findBodyFacts(tx, unitId, kind, from), caller)
    const name = input.name ?? facts.label?.vi ?? kind
    const days = { from, to: facts.unitEndsOn }
    refuse(bodyProblems({ kind, name, ...days }, facts))
    const decision = input.decision
      ? await findDecision(tx, unitId, { ...input.decision, effectiveOn: from })
      : null
    const decisionId = decision?.id ?? null
    const id = newUuid()
    return {
      result: { bodyId: id, version: 1 },
      writes: [
        ...(decision?.writes ?? []),
        bodyInsertion(tx, { id, unitId, kind, name, decisionId, ...days }),
      ],
      act: {
        action: 'BODY_CREATE',
        unitId,
        objectType: 'body',
        objectId: id,
        before: null,
        after: { kind, name, validFrom: from, decision: decisionId },
      },
    }
  }

  private async end(tx: Transaction<DB>, input: EndBody, caller: Caller): Promise<Deed<WrittenBody>> {
    const id = this.parts.decodeId('body', input.id, ['id'])
    const body = writableBody(await findBody(tx, id), caller, 'id')
    checkVersion(body.version, input.expectedVersion)
    const { validTo } = input
    refuse(endProblems(body, validTo).map((problem) => ({ ...problem, path: ['validTo'] })))
    const [user] = await findUsers(tx, id, validTo)
    const values = { name: user ?? '', date: vietnameseDate(validTo) }
    if (user !== undefined) refuse([{ code: 'BODY_IN_USE', path: ['validTo'], values }])
    return {
      result: { bodyId: id, version: body.version + 1 },
      writes: [bodyEnd(tx, id, validTo)],
      act: {
        action: 'BODY_END',
        unitId: body.unitId,
        objectType: 'body',
        objectId: id,
        before: { validTo: body.to },
        after: { validTo },
      },
    }
  }

  private async enterTerm(
    tx: Transaction<DB>,
    input: CreateTerm,
    caller: Caller,
  ): Promise<Deed<WrittenTerm>> {
    const unitId = this.parts.decodeId('unit', input.unitId, ['unitId'])
    const { ordinal, validFrom: from } = input
    const facts = writableUnit(await findBodyFacts(tx, unitId, '', from), caller)
    if (facts.unitKind === null)
      refuse([{ code: 'UNIT_NOT_IN_FORCE', path: ['validFrom'], values: { date: vietnameseDate(from) } }])
    const terms = await findTerms(tx, unitId)
    const wanted = { ordinal, from, to: input.validTo ?? facts.unitEndsOn }
    refuse(termProblems(wanted, terms))
    const before = termToEnd(wanted, terms)
    const id = newUuid()
    return {
      result: { termId: id, endedId: before?.id ?? null },
      writes: [
        ...(before ? [termEnd(tx, before.id, from)] : []),
        termInsertion(tx, { id, unitId, ...wanted }),
      ],
      act: {
        action: 'TERM_CREATE',
        unitId,
        objectType: 'committee_term',
        objectId: id,
        before: null,
        after: { ordinal, validFrom: from, validTo: wanted.to, ended: before?.id ?? null },
      },
    }
  }
}

/** A unit whose bodies the caller may write. @throws ProblemError at `unitId` */
function writableUnit<T extends { readonly path: string }>(unit: T | undefined, { viewer }: Caller): T {
  const right = unit ? rightOnOffices(viewer, unit.path) : 'NONE'
  if (!unit || right === 'NONE') throw notFound('unitId')
  if (right === 'SEE') throw forbidden('unitId')
  return unit
}

/** A body that the caller may write. @throws ProblemError at the name in the input */
export function writableBody(body: FoundBody | undefined, { viewer }: Caller, name: string): FoundBody {
  const right = body ? rightOnHeld(viewer, body.path) : 'NONE'
  if (!body || right === 'NONE') throw notFound(name)
  if (right === 'SEE') throw forbidden(name)
  return body
}
