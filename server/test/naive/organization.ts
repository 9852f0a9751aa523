import { sortName } from '@chibo/shared'
import { sql, type Selectable } from 'kysely'
import type { Database } from '../../src/database/pool.ts'
import type { DB } from '../../src/database/tables.gen.ts'
import { nameRanks } from './name-order.ts'

/** A row as it stands in its table. */
export type Stored<Table extends keyof DB> = Selectable<DB[Table]>

/** A whole organization in memory: every row of every table, and what Postgres says of the order of names. */
export interface Organization extends Tables {
  /** the place of a text in Vietnamese order; equal for equal texts only */
  readonly rank: (text: string) => number
  /** the place of a member by their name for lists; equal for names that are one */
  readonly rankOfName: (sortName: string) => number
  /** microseconds since 1970 at which a meeting begins */
  readonly startOf: ReadonlyMap<string, number>
}

type Tables = Awaited<ReturnType<typeof loadTables>>

/** Loads everything as owner, past row-level security. Meant for organizations of a test. */
export async function loadOrganization(owner: Database): Promise<Organization> {
  const [tables, ranks, starts] = await Promise.all([loadTables(owner), loadRanks(owner), loadStarts(owner)])
  return {
    ...tables,
    rank: (text) => {
      const rank = text === '' ? 0 : ranks.get(text)
      if (rank === undefined) throw new Error(`no rank for ${text}`)
      return rank
    },
    rankOfName: nameRanks([
      ...tables.members.map((member) => member.sort_name),
      ...tables.transfers.map((transfer) => sortName(transfer.person_name)),
    ]),
    startOf: starts,
  }
}

async function loadTables(owner: Database) {
  const all = async <Table extends keyof DB & string>(table: Table): Promise<readonly Stored<Table>[]> =>
    (await sql<Stored<Table>>`select * from ${sql.table(table)}`.execute(owner)).rows
  return {
    accounts: await all('account'),
    allotments: await all('reorganization_allotment'),
    assignments: await all('work_group_assignment'),
    agendaItems: await all('agenda_item'),
    agendaPapers: await all('agenda_paper'),
    attendance: await all('attendance'),
    auditRecords: await all('audit_record'),
    badges: await all('badge'),
    badgeRounds: await all('badge_round'),
    ballots: await all('vote_ballot'),
    bands: await all('scorecard_template_band'),
    bodies: await all('body'),
    bodyKinds: await all('body_kind'),
    calendarFeeds: await all('calendar_feed'),
    charges: await all('unit_charge'),
    clusters: await all('cluster'),
    changeEvents: await all('change_event'),
    clusterTurns: await all('cluster_turn'),
    clusterUnits: await all('cluster_unit'),
    consequences: await all('reorganization_consequence'),
    criteria: await all('scorecard_criterion'),
    decisions: await all('decision'),
    dismissals: await all('duplicate_dismissal'),
    documents: await all('document'),
    documentTypes: await all('document_type'),
    files: await all('stored_file'),
    grants: await all('access_grant'),
    groupMembers: await all('work_group_member'),
    groups: await all('work_group'),
    importChanges: await all('import_change'),
    importRows: await all('import_row'),
    imports: await all('import_batch'),
    importMappings: await all('import_mapping'),
    guests: await all('meeting_guest'),
    interimReviews: await all('interim_review'),
    items: await all('scorecard_item'),
    meetingKinds: await all('meeting_kind'),
    meetingKindRules: await all('meeting_kind_rule'),
    meetings: await all('meeting'),
    meetingRules: await all('meeting_rule'),
    meetingNotices: await all('meeting_notice'),
    meetingSteps: await all('meeting_step'),
    meetingTemplates: await all('meeting_template'),
    meetingTemplateItems: await all('meeting_template_item'),
    meetingTemplateSteps: await all('meeting_template_step'),
    slots: await all('plan_slot'),
    professionalMeetings: await all('professional_meeting'),
    members: await all('member'),
    memberActs: await all('member_act'),
    memberActivities: await all('member_activity'),
    memberEnds: await all('member_end'),
    memberHindrances: await all('member_hindrance'),
    memberRules: await all('member_rule'),
    memberships: await all('membership'),
    memberStandings: await all('member_standing'),
    names: await all('unit_name'),
    namings: await all('unit_kind_naming'),
    kindPeriods: await all('unit_kind_period'),
    lineage: await all('unit_lineage'),
    lines: await all('reorganization_line'),
    officeKinds: await all('office_kind'),
    officeRoles: await all('office_role'),
    offices: await all('office'),
    minutes: await all('minutes'),
    minutesVersions: await all('minutes_version'),
    oldUnits: await all('reorganization_source'),
    opinions: await all('reserved_opinion'),
    placements: await all('unit_placement'),
    privates: await all('member_private'),
    recipients: await all('document_recipient'),
    remarks: await all('visit_remark'),
    reorganizations: await all('reorganization'),
    results: await all('reorganization_result'),
    scans: await all('reorganization_scan'),
    scorecards: await all('scorecard'),
    seals: await all('audit_seal'),
    seats: await all('body_seat'),
    sizeRules: await all('unit_size_rule'),
    speeches: await all('speech'),
    notifications: await all('notification'),
    notificationKinds: await all('notification_kind'),
    statedFigures: await all('stated_figure'),
    steps: await all('reorganization_operation'),
    helpers: await all('task_helper'),
    evidence: await all('task_evidence'),
    meetingTasks: await all('meeting_task'),
    taskActs: await all('task_act'),
    taskRules: await all('task_rule'),
    tasks: await all('task'),
    templates: await all('scorecard_template'),
    tokens: await all('api_token'),
    transfers: await all('transfer'),
    terms: await all('committee_term'),
    unitKindBodies: await all('unit_kind_body'),
    unitKindOffices: await all('unit_kind_office'),
    unitKindParents: await all('unit_kind_parent'),
    unitKinds: await all('unit_kind'),
    units: await all('unit'),
    visitors: await all('visit_visitor'),
    visits: await all('visit'),
    voteBaseRules: await all('vote_base_rule'),
    voteKinds: await all('vote_kind'),
    voteRules: await all('vote_rule'),
    votes: await all('meeting_vote'),
    resolutions: await all('resolution'),
    resolutionActs: await all('resolution_act'),
    supplements: await all('resolution_supplement'),
    attachments: await all('resolution_attachment'),
    disseminations: await all('dissemination'),
    resolutionTypeRules: await all('resolution_type_rule'),
  }
}

async function loadRanks(owner: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ text: string; rank: number }>`
    select text, dense_rank() over (order by text collate "vi-x-icu") as rank from (
      select name::text from unit union select name::text from unit_name
      union select person_name::text from work_group_member union select person_name::text from office
      union select regexp_replace(person_name, '^(.*)\\s(\\S+)$', '\\2 \\1') from office union select person_name::text from body_seat
      union select person_name::text from meeting_guest union select name::text from body
      union select display_name::text from account union select name::text from api_token) as named (text)`.execute(
    owner,
  )
  return new Map(rows.map(({ text, rank }) => [text, rank]))
}

async function loadStarts(owner: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; micros: number }>`
    select id, (extract(epoch from starts_at) * 1000000)::bigint as micros from meeting`.execute(owner)
  return new Map(rows.map(({ id, micros }) => [id, micros]))
}
