import {
  appointOfficersInput,
  endOfficesInput,
  type AppointOfficers,
  type EndOffices,
  type Problem,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { mayGrant } from '../access/index.ts'
import { enterTogether, placed, type ActRow, type Entered } from './acts.ts'
import { Candidates } from './candidates.ts'
import { endRows } from './ending.ts'
import { rightOnOffices } from './offices.policy.ts'
import {
  findHeldOffices,
  findOfficeFacts,
  insertOffices,
  lockUnits,
  setOfficeEnds,
  type FoundOffice,
  type HeldOffice,
  type WantedOffice,
} from './offices.repo.ts'
import { appointmentFindings, earliest, placeOf, type Holder, type RowFinding } from './offices.rules.ts'

/** Somebody is to hold an office, ids decoded. */
interface Wanted extends WantedOffice {
  readonly placeName: string | null
  readonly memberId: string | null
  readonly personName: string | null
}

type Warn = (warning: Problem) => void

/** Use cases on offices of units, bodies and places. */
export class OfficesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Appoints people to offices: an act for each. */
  appointOfficers(input: unknown, caller: Caller): Promise<Outcome<Entered>> {
    return performParsed(this.parts, caller, appointOfficersInput, input, (parsed, tx, warn) =>
      this.appoint(tx, parsed, caller, warn),
    )
  }

  /** Ends offices on a day: an act for each. They stay as history. */
  endOffices(input: unknown, caller: Caller): Promise<Outcome<Entered>> {
    return performParsed(this.parts, caller, endOfficesInput, input, (parsed, tx, warn) =>
      this.end(tx, parsed, caller, warn),
    )
  }

  private async appoint(
    tx: Transaction<DB>,
    input: AppointOfficers,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<Entered>> {
    const wanted = input.offices.map((office, index) => this.decode(office, index, input))
    await lockUnits(
      tx,
      wanted.map(({ unitId }) => unitId),
    )
    const [facts, candidates] = await Promise.all([
      findOfficeFacts(tx, wanted),
      Candidates.find(tx, wanted, caller.viewer),
    ])
    const earlier: (Holder & { readonly of: string })[] = []
    const rows = wanted.map((given, index) => {
      const found = facts[index]
      const row = {
        index,
        id: newUuid(),
        unitId: given.unitId,
        memberId: given.memberId,
        effectiveOn: given.from,
      }
      if (!found || rightOnOffices(caller.viewer, found.path) !== 'WRITE')
        return { ...row, ...refusedRow(found, caller, index), given, found }
      const one = { ...given, to: given.to ?? earliest(found.unitEndsOn, found.body?.to ?? null) }
      const of = `${one.unitId} ${one.kind}`
      const known = { ...found, holders: [...found.holders, ...earlier.filter((other) => other.of === of)] }
      const findings = [
        ...accessFindings(one, found, candidates, caller),
        ...candidates.findings(one),
        ...appointmentFindings(one, candidates.of(one), known),
      ]
      const told = (severity: RowFinding['severity']): Problem[] =>
        placed(
          findings.flatMap((finding) => (finding.severity === severity ? finding.problem : [])),
          'offices',
          index,
        )
      const problems = told('REFUSE')
      const held = { ...one, placeName: placeOf(one, found), personName: candidates.nameOf(one) }
      if (problems.length === 0) earlier.push({ ...held, name: held.personName, of })
      return { ...row, path: found.path, problems, warnings: told('WARN'), given: held, found }
    })
    const together = { ...input, kind: 'APPOINT', action: 'OFFICE_APPOINT' } as const
    return enterTogether(tx, rows, together, warn, (acts, kept, decisionId) =>
      insertOffices(
        tx,
        acts,
        kept.map(({ id, given }) => ({ ...given, id, personName: given.personName ?? '' })),
        decisionId,
      ),
    )
  }

  private decode(office: AppointOfficers['offices'][number], index: number, input: AppointOfficers): Wanted {
    const at = (name: string): string[] => ['offices', String(index), name]
    const idOf = (prefix: string, id: string | null | undefined, name: string): string | null =>
      id == null ? null : this.parts.decodeId(prefix, id, at(name))
    return {
      kind: office.kind,
      unitId: this.parts.decodeId('unit', office.unitId, at('unitId')),
      bodyId: idOf('body', office.bodyId, 'bodyId'),
      placeName: office.placeName ?? null,
      memberId: idOf('member', office.memberId, 'memberId'),
      personName: office.personName ?? null,
      from: office.effectiveOn ?? input.effectiveOn,
      to: input.until ?? null,
    }
  }

  private async end(
    tx: Transaction<DB>,
    input: EndOffices,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<Entered>> {
    const ids = input.offices.map(({ officeId }, index) =>
      this.parts.decodeId('office', officeId, ['offices', String(index), 'officeId']),
    )
    const ending = {
      list: 'offices',
      idName: 'officeId',
      versions: input.offices.map(({ expectedVersion }) => expectedVersion),
      day: input.effectiveOn,
      bars: ({ memberId }: HeldOffice): Problem[] =>
        isOwn(memberId, caller.viewer) ? [{ code: 'OWN_ACCESS', path: ['officeId'] }] : [],
    }
    const rows = endRows(ids, await findHeldOffices(tx, ids), ending, caller)
    const together = { ...input, kind: 'END_OFFICE', action: 'OFFICE_END' } as const
    return enterTogether(tx, rows, together, warn, (acts, _kept, decisionId) =>
      setOfficeEnds(tx, acts, { day: input.effectiveOn, decisionId }),
    )
  }
}

/**
 * An office may bring a role: to somebody who can sign in it is given by whoever may give that role there, and by nobody to
 * themselves. The office of somebody without an account brings rights to nobody: for that, keeping the register is enough.
 */
function accessFindings(
  wanted: Wanted,
  { path, roles }: FoundOffice,
  candidates: Candidates,
  { viewer, today }: Caller,
): RowFinding[] {
  if (isOwn(wanted.memberId, viewer))
    return [{ severity: 'REFUSE', problem: { code: 'OWN_ACCESS', path: ['memberId'] } }]
  const isOver = wanted.to !== null && wanted.to <= today
  if (isOver || !candidates.hasAccount(wanted)) return []
  return roles.every((role) => mayGrant(viewer, { role, path }))
    ? []
    : [{ severity: 'REFUSE', problem: { code: 'ROLE_NOT_GRANTABLE', path: ['kind'] } }]
}

function isOwn(memberId: string | null, viewer: Caller['viewer']): boolean {
  return memberId !== null && memberId === viewer.memberId
}

/** A row about a unit that the caller may not know of, or not write. */
function refusedRow(
  found: FoundOffice | undefined,
  { viewer }: Caller,
  index: number,
): Pick<ActRow, 'path' | 'problems' | 'warnings'> {
  const isSeen = found && rightOnOffices(viewer, found.path) === 'SEE'
  const problems = placed([{ code: isSeen ? 'FORBIDDEN' : 'NOT_FOUND', path: ['unitId'] }], 'offices', index)
  return { path: found?.path ?? '', problems, warnings: [] }
}
