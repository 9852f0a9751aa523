import type { MemberStateAct } from '@chibo/shared'
import { createSealer } from '../../src/database/sealed.ts'
import { decodeId, encodeId } from '../../src/graphql/ids.ts'
import { createAuditor } from '../../src/modules/audit/index.ts'
import {
  CorrectingService,
  EnteringService,
  StateActsService,
  UndoService,
} from '../../src/modules/member-acts/index.ts'
import { DuplicatesService } from '../../src/modules/duplicates/index.ts'
import { OfficesService } from '../../src/modules/offices/offices.service.ts'
import { SeatsService } from '../../src/modules/offices/seats.service.ts'
import { ReceptionsService, StaysService, TransfersService } from '../../src/modules/transfers/index.ts'
import type { Caller, Outcome } from '../../src/use-cases/use-case.ts'
import { ReorganizationKit, TODAY, told } from '../reorganizations/kit.ts'

/** What an act came to: its id, or what was wrong. */
export interface Acted {
  /** opaque; empty where it was refused */
  readonly actId: string
  readonly problems: readonly string[]
}

/** A small register with people in it, and the use cases that keep it. */
export class RegisterKit {
  readonly organization: ReorganizationKit
  readonly caller: Caller
  readonly states: StateActsService
  readonly entering: EnteringService
  readonly correcting: CorrectingService
  readonly undoing: UndoService
  readonly transfers: TransfersService
  readonly receptions: ReceptionsService
  readonly stays: StaysService
  readonly offices: OfficesService
  readonly seats: SeatsService
  readonly duplicates: DuplicatesService

  private constructor(organization: ReorganizationKit, caller: Caller) {
    const sealer = createSealer('a secret of the tests')
    const parts = {
      db: organization.database.db,
      decodeId: (prefix: string, id: string, path: readonly string[]) => decodeId([prefix], id, path),
      auditRecord: createAuditor(Buffer.alloc(32, 7)),
      accessChanged: () => undefined,
      open: (sealed: Uint8Array) => sealer.open(sealed),
      seal: (text: string) => sealer.seal(text),
      digest: (text: string) => sealer.digest(text),
    }
    this.organization = organization
    this.caller = caller
    this.states = new StateActsService(parts)
    this.entering = new EnteringService(parts)
    this.correcting = new CorrectingService(parts)
    this.undoing = new UndoService(parts)
    this.transfers = new TransfersService(parts)
    this.receptions = new ReceptionsService(parts)
    this.stays = new StaysService(parts)
    this.offices = new OfficesService(parts)
    this.seats = new SeatsService(parts)
    this.duplicates = new DuplicatesService(parts)
  }

  /** Two cells below one commune, and who keeps the register there. */
  static async create(): Promise<RegisterKit> {
    const organization = await ReorganizationKit.create()
    await organization.units(['P,province,Tỉnh,', 'X,commune,Xã,P', 'A,cell,Chi bộ A,X', 'B,cell,Chi bộ B,X'])
    return new RegisterKit(organization, await organization.caller())
  }

  async act(act: MemberStateAct, memberId: string, effectiveOn: string, more: object = {}): Promise<Acted> {
    const members = [await this.row(memberId)]
    const outcome = await this.states.actOnMembers({ act, effectiveOn, members, ...more }, this.caller)
    return actedOf(outcome, (result) => result.actIds[0] ?? '')
  }

  async enter(input: object): Promise<Acted & { readonly memberId: string }> {
    const outcome = await this.entering.enterMember(input, this.caller)
    return {
      ...actedOf(outcome, (result) => result.actId),
      memberId: outcome.ok ? outcome.result.memberId : '',
    }
  }

  async correct(memberId: string, change: object): Promise<Acted> {
    const input = { ...(await this.row(memberId)), reason: 'Ghi nhầm', ...change }
    return actedOf(await this.correcting.correctMember(input, this.caller), (result) => result.actId)
  }

  /** Decides that somebody goes to a cell, or to an organization that is not kept here. */
  async send(memberId: string, decidedOn: string, more: object): Promise<Acted> {
    const members = [await this.row(memberId)]
    return this.latest(await this.transfers.transferMembers({ members, decidedOn, ...more }, this.caller))
  }

  async endStay(memberId: string, effectiveOn: string): Promise<Acted> {
    const members = [await this.row(memberId)]
    return this.latest(await this.stays.endStays({ members, effectiveOn }, this.caller))
  }

  /** Goes on with the transfer of somebody, if one is under way. */
  async goOn(what: 'PAPER' | 'RECEIVE' | 'RETURN' | 'CANCEL', memberId: string, day: string): Promise<Acted> {
    const [row] = await this.organization.rows(
      `select id, version from transfer where member_id = '${memberId}' and state in ('DECIDED', 'SENT') order by id limit 1`,
    )
    if (!row) return { actId: '', problems: ['nothing under way'] }
    const transfers = [
      { transferId: encodeId('transfer', String(row['id'])), expectedVersion: Number(row['version']) },
    ]
    const closing = { transfers, effectiveOn: day, reason: 'Theo đề nghị' }
    switch (what) {
      case 'PAPER':
        return this.latest(await this.transfers.issueTransferPapers({ transfers, paperOn: day }, this.caller))
      case 'RECEIVE':
        return this.latest(
          await this.receptions.receiveTransfers({ transfers, receivedOn: day }, this.caller),
        )
      case 'RETURN':
        return this.latest(await this.receptions.returnTransfers(closing, this.caller))
      case 'CANCEL':
        return this.latest(await this.receptions.cancelTransfers(closing, this.caller))
    }
  }

  /** Gives an office of a unit to somebody, from a day on. */
  async appoint(kind: string, unitId: string, memberId: string, effectiveOn: string): Promise<Acted> {
    const offices = [{ kind, unitId, memberId: encodeId('member', memberId) }]
    const outcome = await this.offices.appointOfficers({ effectiveOn, offices }, this.caller)
    return actedOf(outcome, (result) => result.actIds[0] ?? '')
  }

  /** Ends the office that somebody has. */
  async endOffice(memberId: string, effectiveOn: string): Promise<Acted> {
    const rows = await this.organization.rows(
      `select id, version from office where member_id = '${memberId}' and upper_inf(during)`,
    )
    const offices = rows.map(({ id, version }) => ({
      officeId: encodeId('office', String(id)),
      expectedVersion: Number(version),
    }))
    const outcome = await this.offices.endOffices({ effectiveOn, offices }, this.caller)
    return actedOf(outcome, (result) => result.actIds[0] ?? '')
  }

  /** Gives a seat in a body to somebody, from a day on. */
  async seat(bodyId: string, memberId: string, effectiveOn: string): Promise<Acted> {
    const seats = [{ memberId: encodeId('member', memberId) }]
    const input = { effectiveOn, bodyId: encodeId('body', bodyId), seats }
    return actedOf(await this.seats.seatMembers(input, this.caller), (result) => result.actIds[0] ?? '')
  }

  /** Ends the seat that somebody has. */
  async endSeat(memberId: string, effectiveOn: string): Promise<Acted> {
    const rows = await this.organization.rows(
      `select id, version from body_seat where member_id = '${memberId}' and upper_inf(during)`,
    )
    const seats = rows.map(({ id, version }) => ({
      seatId: encodeId('seat', String(id)),
      expectedVersion: Number(version),
    }))
    return actedOf(
      await this.seats.endSeats({ effectiveOn, seats }, this.caller),
      (result) => result.actIds[0] ?? '',
    )
  }

  /** Makes two entries one: `memberId` stays. */
  async merge(memberId: string, mergedId: string, take: readonly string[] = []): Promise<Acted> {
    const [member, merged] = [await this.row(memberId), await this.row(mergedId)]
    const input = {
      ...member,
      mergedMemberId: merged.memberId,
      mergedExpectedVersion: merged.expectedVersion,
      take,
      reason: 'Nhập hai lần',
    }
    return actedOf(await this.duplicates.mergeMembers(input, this.caller), (result) => result.actId)
  }

  async undo(actId: string): Promise<readonly string[]> {
    const [row] = await this.organization.rows(
      `select version from member_act where id = '${decodeId(['act'], actId, [])}'`,
    )
    const input = { id: actId, expectedVersion: Number(row?.['version']), reason: 'Ghi nhầm' }
    return told(await this.undoing.undoMemberAct(input, this.caller))
  }

  /** Every table, without what stays of acts that were undone. */
  dump(): Promise<Record<string, string>> {
    return this.organization.dump(['member_act'])
  }

  /**
   * What no register may show: a day without a home, standing or activity, or with several, from the first one in the register
   * to the end; anything after the end; copies of today that differ from the dated rows.
   */
  async faults(): Promise<Record<string, unknown>[]> {
    const line = (table: string, where = 'true') =>
      `(select coalesce(range_agg(t.during), '{}') from ${table} t where t.member_id = m.id and ${where})`
    const doubled = (table: string, where = 'true') =>
      `exists (select from ${table} t join ${table} o on o.member_id = t.member_id and o.id < t.id and o.during && t.during and ${where}
        where t.member_id = m.id)`
    const on = (table: string, column: string, where = 'true') =>
      `(select t.${column} from ${table} t where t.member_id = m.id and t.during @> '${TODAY}'::date and ${where})`
    const kept = [
      'membership',
      'member_standing',
      'member_activity',
      'member_hindrance',
      'office',
      'body_seat',
      'work_group_member',
    ]
    return this.organization.rows(`
      select full_name, fault from member m cross join lateral (
        select daterange((select min(lower(t.during)) from membership t where t.member_id = m.id and t.kind = 'HOME'),
          (select min(lower(e.during)) from member_end e where e.member_id = m.id)) as days
      ) d cross join lateral (values
        ('home', ${line('membership', `t.kind = 'HOME'`)} <> datemultirange(d.days)),
        ('standing', ${line('member_standing')} <> datemultirange(d.days)),
        ('activity', ${line('member_activity')} <> datemultirange(d.days)),
        ('two homes', ${doubled('membership', 't.kind = o.kind')}),
        ('at home and for a time in one cell', exists (select from membership t join membership o
          on o.member_id = t.member_id and o.unit_id = t.unit_id and o.kind > t.kind and o.during && t.during where t.member_id = m.id)),
        ('two standings', ${doubled('member_standing')}),
        ('two activities', ${doubled('member_activity')}),
        ('two stays outside of days', not datemultirange(d.days) @> ${line('membership')}),
        ${kept.map((table) => `('${table} after the end', exists (select from ${table} t join member_end e on e.member_id = t.member_id and e.during && t.during where t.member_id = m.id))`).join(', ')},
        ('open transfer after the end', m.ended_on is not null and exists (select from transfer t where t.member_id = m.id and t.state in ('DECIDED', 'SENT'))),
        ('copies', (m.standing, m.activity, m.temporary_unit_id, m.ended_on) is distinct from
          (${on('member_standing', 'standing')}, ${on('member_activity', 'activity')}, ${on('membership', 'unit_id', `t.kind = 'TEMPORARY'`)},
           (select lower(e.during) from member_end e where e.member_id = m.id and e.during @> '${TODAY}'::date))),
        ('home copy', m.ended_on is null and lower(d.days) <= '${TODAY}' and m.home_unit_id is distinct from ${on('membership', 'unit_id', `t.kind = 'HOME'`)})
      ) as f (fault, is_so) where f.is_so is distinct from false`)
  }

  /** The act that was made last, for what tells of something else. */
  private async latest(outcome: Outcome<unknown>): Promise<Acted> {
    if (!outcome.ok) return { actId: '', problems: told(outcome) }
    const [row] = await this.organization.rows('select id from member_act order by made_at desc limit 1')
    return { actId: encodeId('act', String(row?.['id'])), problems: [] }
  }

  private async row(memberId: string): Promise<{ memberId: string; expectedVersion: number }> {
    const [row] = await this.organization.rows(`select version from member where id = '${memberId}'`)
    return { memberId: encodeId('member', memberId), expectedVersion: Number(row?.['version'] ?? 1) }
  }
}

function actedOf<T>(outcome: Outcome<T>, actId: (result: T) => string): Acted {
  return outcome.ok
    ? { actId: encodeId('act', actId(outcome.result)), problems: [] }
    : { actId: '', problems: told(outcome) }
}
