import type { Random } from '../kit/random.ts'
import { typeId } from './ids.ts'
import type { Organization } from './organization.ts'

/** A pair of cursors to the same row: the server's and the naive reader's. */
export interface CursorPair {
  readonly server: string
  readonly naive: string
}

/** Where the values of arguments come from: an organization, and cursors of earlier answers. */
export class Values {
  readonly ids: ReadonlyMap<string, readonly string[]>
  private readonly random: Random
  private readonly organization: Organization
  private readonly today: string
  /** days on which something begins, ends or happens, kind by kind */
  private readonly dates: readonly (readonly string[])[]
  private readonly cursors = new Map<string, CursorPair[]>()

  constructor(random: Random, organization: Organization, today: string) {
    this.random = random
    this.organization = organization
    this.today = today
    const { units, members, meetings, groups, groupMembers, assignments, visits, scorecards, templates } =
      organization
    const of = (prefix: string, rows: readonly { id: string }[]): [string, string[]] => [
      prefix,
      rows.map((row) => typeId(prefix, row.id)),
    ]
    this.ids = new Map([
      of('unit', units),
      of('member', members),
      of('act', organization.memberActs),
      of('transfer', organization.transfers),
      of('meeting', meetings),
      of('item', organization.agendaItems),
      of('speech', organization.speeches),
      of('vote', organization.votes),
      of('notice', organization.meetingNotices),
      of('minutes', organization.minutes),
      of('guest', organization.guests),
      of('doc', organization.documents),
      of('resolution', organization.resolutions),
      of('workgroup', groups),
      of('groupmember', groupMembers),
      of('assignment', assignments),
      of('body', organization.bodies),
      of('office', organization.offices),
      of('seat', organization.seats),
      of('term', organization.terms),
      of('cluster', organization.clusters),
      of('visit', visits),
      of('scorecard', scorecards),
      of('template', templates),
      of('mtemplate', organization.meetingTemplates),
      of('slot', organization.slots),
      of('task', organization.tasks),
      of('ireview', organization.interimReviews),
      of('pmeeting', organization.professionalMeetings),
      of('account', organization.accounts),
      of('token', organization.tokens),
      of('grant', organization.grants),
      of('feed', organization.calendarFeeds),
      of('notification', organization.notifications),
      of('event', organization.auditRecords),
      of('reorg', organization.reorganizations),
      of('import', organization.imports),
      of('mapping', organization.importMappings),
    ])
    const bounds = (rows: readonly { during: string }[]): string[] =>
      rows.flatMap((row) => row.during.match(/\d{4}-\d\d-\d\d/g) ?? [])
    this.dates = [
      bounds([...organization.placements, ...organization.names, ...organization.kindPeriods]),
      bounds([...organization.assignments, ...organization.groups, ...organization.groupMembers]),
      bounds(organization.memberships),
      bounds([...organization.offices, ...organization.bodies, ...organization.seats]),
      organization.visits.map((visit) => visit.visited_on),
      organization.reorganizations.map((one) => one.effective_on),
      organization.transfers.flatMap((one) => [
        one.decided_on,
        one.paper_due_on,
        one.present_due_on ?? one.decided_on,
      ]),
    ]
  }

  /** An id of a type; now and then one that nothing has. */
  id(prefix: string): string {
    const known = this.random.chance(95) ? this.random.maybe(this.ids.get(prefix) ?? []) : undefined
    return known ?? typeId(prefix, this.random.uuid())
  }

  anyId(): string {
    return this.id(this.random.pick([...this.ids.keys()]))
  }

  /** A day: often one on which something begins or ends. */
  day(): string {
    const choice = this.random.between(0, 9)
    if (choice < 2) return this.today
    const known = choice < 8 ? this.random.maybe(this.random.pick(this.dates)) : undefined
    return known ?? this.random.day('2020-12-01', '2026-02-01')
  }

  unitCode(): string {
    return this.random.pick(['ROOT', 'none', ...this.organization.names.map((one) => one.code)])
  }

  officeCode(): string {
    return this.random.pick(['secretary', 'deputy-secretary', 'committee-member', 'village-head', 'none'])
  }

  kindCode(list: string): string {
    const kinds =
      list === 'Meeting'
        ? ['regular', 'thematic', 'model', 'briefing', 'congress']
        : ['cell', 'commune', 'agency', 'group']
    return this.random.pick(kinds)
  }

  /** Something that a name may contain, spelled in any way. */
  part(list: string): string {
    const { members, units } = this.organization
    const name = list === 'Member' ? this.random.pick(members).full_name : this.random.pick(units).name
    const from = this.random.between(0, name.length - 1)
    const part = name.slice(from, from + this.random.between(1, 6))
    return this.random.pick([
      part,
      part.toUpperCase(),
      part.normalize('NFD'),
      'b',
      '%',
      '_',
      '',
      '\\',
      'đ',
      "'",
    ])
  }

  cardNumber(): string {
    return String(this.random.between(1, 40)).padStart(12, '7')
  }

  /** A cursor of a list met before; undefined where there is none. */
  cursor(list: string): CursorPair | undefined {
    return this.random.maybe(this.cursors.get(list) ?? [])
  }

  keepCursor(list: string, pair: CursorPair): void {
    const kept = this.cursors.get(list) ?? []
    if (kept.length < 40) kept.push(pair)
    else kept[this.random.between(0, 39)] = pair
    this.cursors.set(list, kept)
  }

  forgetCursors(): void {
    this.cursors.clear()
  }
}
