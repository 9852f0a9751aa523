import { foldVietnamese } from '@chibo/shared'
import type { OperationName } from '../../operations.ts'

// The operations in PostGraphile's schema. Aliases say how an answer is brought into the shape of ours (reshape.ts): `a__b`
// stands for b within a, `_list` for a connection without its wrapper, `_number` for a numeric that arrives as text.

const MEMBER = `id: rowId fullName sortName cursorKey: sortKey standing activity unit: unitByHomeUnitId { id: rowId code name }`
const PAGE = `pageInfo { hasNextPage endCursor }`

const membersFirst = `query MemberList($under: UUID!) {
  members: benchMembersByName(under: $under, first: 50) { nodes { ${MEMBER} } ${PAGE} }
}`
const membersDeep = `query MemberListPage($under: UUID!, $afterName: String, $afterId: UUID) {
  members: benchMembersByName(under: $under, afterName: $afterName, afterId: $afterId, first: 50) { nodes { ${MEMBER} } ${PAGE} }
}`

/** The documents; PostGraphile has nothing for operations that are not among them. */
export const documents: Readonly<Partial<Record<OperationName, string>>> = {
  unit: `query UnitPage($id: UUID!) { unit: unitByRowId(rowId: $id) {
    id: rowId code name kind: unitKindByKindCode { code label: labelVi }
    ancestors_list: ancestors { nodes { id: rowId code name kind: unitKindByKindCode { code } } }
    children(first: 20) { nodes { id: rowId code name memberCount } pageInfo { hasNextPage } }
  } }`,
  provinceFirst: membersFirst,
  provinceDeep: membersDeep,
  meetings: `query CellMeetings($id: UUID!) { unit: unitByRowId(rowId: $id) {
    id: rowId name
    meetings: meetingsByUnitId(first: 20, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) {
      nodes {
        id: rowId heldOn title state
        attendanceSummary { expected present late excused unexcused rate__percent: percent }
        visits_list: visitsByMeetingIdAndUnitId { nodes { id: rowId workGroup: workGroupByWorkGroupId { id: rowId name } } }
        scorecards_list: scores { nodes { id: rowId kind total_number: total max_number: maxPoints band } }
      }
      pageInfo { hasNextPage }
    }
  } }`,
  overview: `query ProvinceOverview($id: UUID!, $from: Date!, $to: Date!) {
    unit: unitByRowId(rowId: $id) { id: rowId name }
    unit__children: benchProvinceOverview(province: $id, firstDay: $from, lastDay: $to, first: 100) { nodes {
      id: rowId code name cellCount: cells memberCount: members coverage__cells: children coverage__covered: covered
      meetings__totalCount: meetings visits__totalCount: visits good__totalCount: good
    } }
  }`,
  workGroup: `query WorkGroupPage($id: UUID!) { workGroup: workGroupByRowId(rowId: $id) {
    id: rowId ordinal name decision: decisionByDecisionId { number signedOn }
    members_list: serving { nodes { leader person__name: personName person__office: personOffice } }
    assignments_list: covers { nodes { unit: unitByUnitId { id: rowId code name } } }
    visits: visitsByWorkGroupId(first: 10, orderBy: [VISITED_ON_DESC, ROW_ID_DESC]) {
      nodes {
        id: rowId visitedOn meeting: meetingByMeetingIdAndUnitId { id: rowId title }
        scorecard: scorecardByVisitId {
          total_number: total max_number: maxPoints band items_list: lines { nodes { code label points max reason } }
        }
      }
      pageInfo { hasNextPage }
    }
  } }`,
  search: `query MemberSearch($under: UUID!, $term: String!) {
    members: benchMembersByPart(under: $under, folded: $term, first: 20) {
      nodes { id: rowId fullName standing unit: unitByHomeUnitId { id: rowId code name } } pageInfo { hasNextPage }
    }
  }`,
  attendance: `mutation RecordAttendance($meetingId: UUID!, $entries: [BenchMarkInput!]!) {
    recordAttendance: benchRecordAttendance(input: { meeting: $meetingId, entries: $entries }) { meeting__id: result }
  }`,
  scorecard: `mutation SubmitScorecard($meetingId: UUID!, $templateId: UUID!, $items: [BenchScoreItemInput!]!, $expectedVersion: Int!) {
    submitScorecard: benchSubmitScorecard(
      input: { meeting: $meetingId, template: $templateId, items: $items, expectedVersion: $expectedVersion }
    ) { scorecard: result { id: rowId version total_number: total band } }
  }`,
  communeFirst: membersFirst,
  communeDeep: membersDeep,
}

/** Variables as these documents take them: marks off what is searched for. */
export function variablesFor(plain: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { term } = plain
  return typeof term === 'string' ? { ...plain, term: foldVietnamese(term) } : { ...plain }
}
