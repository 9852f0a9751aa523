import type { Sealer } from '../../../src/database/sealed.ts'
import type { DB } from '../../../src/database/tables.gen.ts'
import type { Row } from '../../../src/demo/rows.ts'
import type { Random } from '../random.ts'

/** The one root unit, made by the first migration. */
export const ROOT_ID = '00000000-0000-7000-8000-000000000001'

/** First and last day on which a scenario's things begin and end. */
export const PAST = '2021-01-01'
export const FUTURE = '2025-12-31'

type Rows<Table extends keyof DB> = Row<Table>[]

/** The rows of a scenario while it is made up, in the order in which they can be inserted. */
export class Rowset {
  readonly unit: Rows<'unit'> = []
  readonly decision: Rows<'decision'> = []
  readonly unit_placement: Rows<'unit_placement'> = []
  readonly unit_name: Rows<'unit_name'> = []
  readonly unit_kind_period: Rows<'unit_kind_period'> = []
  readonly body: Rows<'body'> = []
  readonly member: Rows<'member'> = []
  readonly member_private: Rows<'member_private'> = []
  readonly member_standing: Rows<'member_standing'> = []
  readonly member_activity: Rows<'member_activity'> = []
  readonly member_hindrance: Rows<'member_hindrance'> = []
  readonly membership: Rows<'membership'> = []
  readonly member_end: Rows<'member_end'> = []
  readonly member_act: Rows<'member_act'> = []
  readonly transfer: Rows<'transfer'> = []
  readonly office: Rows<'office'> = []
  readonly committee_term: Rows<'committee_term'> = []
  readonly body_seat: Rows<'body_seat'> = []
  readonly unit_charge: Rows<'unit_charge'> = []
  readonly meeting_template: Rows<'meeting_template'> = []
  readonly meeting_template_step: Rows<'meeting_template_step'> = []
  readonly meeting_template_item: Rows<'meeting_template_item'> = []
  readonly meeting: Rows<'meeting'> = []
  readonly attendance: Rows<'attendance'> = []
  readonly meeting_guest: Rows<'meeting_guest'> = []
  readonly cluster: Rows<'cluster'> = []
  readonly cluster_unit: Rows<'cluster_unit'> = []
  readonly cluster_turn: Rows<'cluster_turn'> = []
  readonly stated_figure: Rows<'stated_figure'> = []
  readonly work_group: Rows<'work_group'> = []
  readonly work_group_member: Rows<'work_group_member'> = []
  readonly work_group_assignment: Rows<'work_group_assignment'> = []
  readonly visit: Rows<'visit'> = []
  readonly visit_visitor: Rows<'visit_visitor'> = []
  readonly visit_remark: Rows<'visit_remark'> = []
  readonly scorecard_template: Rows<'scorecard_template'> = []
  readonly scorecard_template_band: Rows<'scorecard_template_band'> = []
  readonly scorecard_criterion: Rows<'scorecard_criterion'> = []
  readonly account: Rows<'account'> = []
  readonly api_token: Rows<'api_token'> = []
  readonly calendar_feed: Rows<'calendar_feed'> = []
  readonly notification: Rows<'notification'> = []
  readonly document_run: Rows<'document_run'> = []
  readonly stored_file: Rows<'stored_file'> = []
  readonly stored_file_piece: Rows<'stored_file_piece'> = []
  readonly document: Rows<'document'> = []
  readonly document_recipient: Rows<'document_recipient'> = []
  readonly agenda_item: Rows<'agenda_item'> = []
  readonly agenda_paper: Rows<'agenda_paper'> = []
  readonly speech: Rows<'speech'> = []
  readonly meeting_step: Rows<'meeting_step'> = []
  readonly meeting_notice: Rows<'meeting_notice'> = []
  readonly plan_slot: Rows<'plan_slot'> = []
  readonly meeting_vote: Rows<'meeting_vote'> = []
  readonly vote_ballot: Rows<'vote_ballot'> = []
  readonly reserved_opinion: Rows<'reserved_opinion'> = []
  readonly professional_meeting: Rows<'professional_meeting'> = []
  readonly resolution: Rows<'resolution'> = []
  readonly resolution_act: Rows<'resolution_act'> = []
  readonly resolution_supplement: Rows<'resolution_supplement'> = []
  readonly resolution_attachment: Rows<'resolution_attachment'> = []
  readonly dissemination: Rows<'dissemination'> = []
  readonly interim_review: Rows<'interim_review'> = []
  readonly task: Rows<'task'> = []
  readonly meeting_task: Rows<'meeting_task'> = []
  readonly task_helper: Rows<'task_helper'> = []
  readonly task_act: Rows<'task_act'> = []
  readonly task_evidence: Rows<'task_evidence'> = []
  readonly minutes: Rows<'minutes'> = []
  readonly minutes_version: Rows<'minutes_version'> = []
  readonly scorecard: Rows<'scorecard'> = []
  readonly scorecard_item: Rows<'scorecard_item'> = []
  readonly access_grant: Rows<'access_grant'> = []
  readonly reorganization: Rows<'reorganization'> = []
  readonly reorganization_scan: Rows<'reorganization_scan'> = []
  readonly reorganization_operation: Rows<'reorganization_operation'> = []
  readonly reorganization_source: Rows<'reorganization_source'> = []
  readonly reorganization_result: Rows<'reorganization_result'> = []
  readonly reorganization_line: Rows<'reorganization_line'> = []
  readonly reorganization_allotment: Rows<'reorganization_allotment'> = []
  readonly reorganization_consequence: Rows<'reorganization_consequence'> = []
  readonly unit_lineage: Rows<'unit_lineage'> = []
  readonly duplicate_dismissal: Rows<'duplicate_dismissal'> = []
  readonly import_mapping: Rows<'import_mapping'> = []
  readonly import_batch: Rows<'import_batch'> = []
  readonly import_row: Rows<'import_row'> = []
  readonly import_change: Rows<'import_change'> = []
  readonly audit_record: Rows<'audit_record'> = []
}

/** What the parts of a scenario are made with and add to. */
export interface Plan {
  readonly random: Random
  readonly sealer: Sealer
  readonly today: string
  readonly rows: Rowset
}

/** A person as records name them: sometimes a member, sometimes only a name. */
export interface Person {
  readonly member: string | null
  readonly name: string
  readonly office: string | null
}

/** Makes a name list that holds each of these forms: the same letters with other tones, cases, and marks. */
export const PLACES = [
  'An Lạc',
  'An Lác',
  'Ân Thi',
  'Ấp Mới',
  'Bình Đa',
  'Bình Da',
  'bình đa',
  'Cầu Giấy',
  'Chợ Rã',
  'Đa Kao',
  'Dạ Lý',
  'Đồng Mỏ',
  'Ea Súp',
  'Hoà Bình',
  'Hòa Bình',
  'Kỳ Sơn',
  'Lộc Bình',
  'Lộc-Bình',
  'Na Dương',
  'Ô Môn',
  'Phố 100%',
  'Tú_Đoạn',
  'Uỷ ban',
  'Ủy ban',
  'Xã 2',
  'Xã 10',
  'Yên Khoái',
  "H'Leo",
]
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'Dương', 'Hoàng', 'Vi', 'Ấu', 'Ông']
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Thuý', 'Thúy', 'Hữu', '']
const GIVEN = [
  'An',
  'Ân',
  'Anh',
  'Ánh',
  'Bình',
  'Đạt',
  'Dạt',
  'Hoà',
  'Hòa',
  'Lan',
  'Oanh',
  'Sơn',
  'Tùng',
  'Út',
  'Yến',
]

/** An invented person's name. */
export function personName(random: Random): string {
  return [random.pick(FAMILIES), random.pick(MIDDLES), random.pick(GIVEN)].filter(Boolean).join(' ')
}

/** An office as records quote it, or none. */
export function officeTitle(random: Random): string | null {
  return random.chance(70) ? random.pick(['Bí thư', 'Trưởng ban', 'Ủy viên']) : null
}

/** A random range within a scenario's years: open or closed on either side. */
export function anyRange(random: Random): string {
  const [first, second] = random.days(2, PAST, FUTURE)
  const from = random.chance(25) ? '' : (first ?? PAST)
  const to = random.chance(50) || second === undefined ? '' : second
  return `[${from},${to})`
}

/** A decision on the books of a unit; answers its id. */
export function decide(plan: Plan, issuer: string): string {
  const { random, rows } = plan
  const id = random.uuid()
  rows.decision.push({
    id,
    issuer_unit_id: issuer,
    number: `${String(random.between(1, 1999))}-QĐ/HU`,
    signed_on: random.day(PAST, FUTURE),
    effective_on: random.day(PAST, FUTURE),
    title: random.chance(50) ? 'Về việc thành lập' : null,
  })
  return id
}
