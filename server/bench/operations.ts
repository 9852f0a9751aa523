/** One operation, as clients ask for it. */
export interface Operation {
  /** for the table */
  readonly title: string
  /** the GraphQL document; one operation, with a name */
  readonly query: string
}

const MEMBERS = `
  nodes { id fullName sortName standing activity unit { id code name } }
  pageInfo { hasNextPage endCursor }`

const unit = {
  title: 'unit: ancestors, 20 children with member counts',
  query: `query UnitPage($id: ID!) { unit(id: $id) {
    id code name kind { code label }
    ancestors { id code name kind { code } }
    children(first: 20) { nodes { id code name memberCount } pageInfo { hasNextPage } }
  } }`,
}

const membersFirst = {
  query: `query MemberList($under: ID!) { members(under: $under, first: 50) {${MEMBERS} } }`,
}

const membersDeep = {
  query: `query MemberListPage($under: ID!, $after: String) { members(under: $under, first: 50, after: $after) {${MEMBERS} } }`,
}

const meetings = {
  title: 'cell: 20 meetings with attendance, visits, scores',
  query: `query CellMeetings($id: ID!) { unit(id: $id) {
    id name
    meetings(first: 20, scope: UNIT) {
      nodes {
        id heldOn title state
        attendanceSummary { expected present late excused unexcused rate { percent } }
        visits { id workGroup { id name } }
        scorecards { id kind total max band }
      }
      pageInfo { hasNextPage }
    }
  } }`,
}

const overview = {
  title: 'province: figures of each commune',
  query: `query ProvinceOverview($id: ID!, $from: Date!, $to: Date!) { unit(id: $id) {
    id name
    children(first: 100) { nodes {
      id code name cellCount memberCount
      coverage { cells covered }
      meetings(where: { heldOn: { gte: $from, lte: $to } }) { totalCount }
      visits(where: { visitedOn: { gte: $from, lte: $to } }) { totalCount }
      good: scorecards(where: { scoredOn: { gte: $from, lte: $to }, band: { eq: GOOD } }) { totalCount }
    } }
  } }`,
}

const workGroup = {
  title: 'group: members, cells, 10 visits with scores and items',
  query: `query WorkGroupPage($id: ID!) { workGroup(id: $id) {
    id ordinal name decision { number signedOn }
    members { leader person { name office } }
    assignments { unit { id code name } }
    visits(first: 10) {
      nodes { id visitedOn meeting { id title } scorecard { total max band items { code label points max reason } } }
      pageInfo { hasNextPage }
    }
  } }`,
}

const search = {
  title: 'members of a province by part of their name',
  query: `query MemberSearch($under: ID!, $term: String!) { members(under: $under, where: { name: { contains: $term } }, first: 20) {
    nodes { id fullName standing unit { id code name } }
    pageInfo { hasNextPage }
  } }`,
}

const clockCounts = {
  title: 'what falls due in a province, by kind',
  query: `query ClockCounts($under: ID!) { clockCounts(under: $under) { kind count overdue } }`,
}

const cadence = {
  title: 'cells of a commune: what they held in a year',
  query: `query CommuneCadence($id: ID!) { cadence(unit: $id, year: 2026) {
    cells lines { unit { id code name } regular: outcomes thematic: outcomes(kind: "thematic") }
  } }`,
}

const openTasks = {
  query: `query OpenTasks($under: ID!) { tasks(under: $under, where: { open: { eq: true } }, first: 50) {
    nodes { id title dueOn state progress overdue ownerUnit { id name } unit { id name } }
    pageInfo { hasNextPage }
  } }`,
}

const executions = {
  title: 'communes of a province: how tasks of 12 months were carried out',
  query: `query CommuneExecutions($id: ID!) { unit(id: $id) {
    id name
    children(first: 100) { nodes {
      id code name
      months: executionByMonth(from: "2025-11-01", to: "2026-10-31") { month tasks met late notMet overdue rate { numerator denominator percent } }
    } }
  } }`,
}

const attendance = {
  title: 'the attendance of 30 people',
  query: `mutation RecordAttendance($input: RecordAttendanceInput!) { recordAttendance(input: $input) {
    meeting { id } userErrors { code path message }
  } }`,
}

const scorecard = {
  title: 'a score corrected, with its items',
  query: `mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) {
    scorecard { id version total band } userErrors { code path message }
  } }`,
}

/** The reads whose mean counts. */
export const READS = [
  'unit',
  'provinceFirst',
  'provinceDeep',
  'meetings',
  'overview',
  'workGroup',
  'search',
] as const

/** The writes. */
export const WRITES = ['attendance', 'scorecard'] as const
export type WriteName = (typeof WRITES)[number]

/**
 * Reads beside them: lists of members are asked of smaller subtrees as well, where their plan is another one; and what falls
 * due and what was held, which are held against their handwritten aggregates alone.
 */
export const VARIANTS = [
  'communeFirst',
  'communeDeep',
  'clockCounts',
  'cadence',
  'openTasks',
  'communeTasks',
  'executions',
] as const

/** Names of the reads, and of all operations, in the order of the tables. */
export const readNames = [...READS, ...VARIANTS]
export type ReadName = (typeof readNames)[number]
export const operationNames = [...READS, ...WRITES, ...VARIANTS]
export type OperationName = (typeof operationNames)[number]

/** Everything that is measured. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  unit,
  provinceFirst: { ...membersFirst, title: 'members of a province: first 50' },
  provinceDeep: { ...membersDeep, title: 'members of a province: a deep page' },
  meetings,
  overview,
  workGroup,
  search,
  attendance,
  scorecard,
  communeFirst: { ...membersFirst, title: 'members of a commune: first 50' },
  communeDeep: { ...membersDeep, title: 'members of a commune: a deep page' },
  clockCounts,
  cadence,
  openTasks: { ...openTasks, title: 'open tasks of a province: first 50' },
  communeTasks: { ...openTasks, title: 'open tasks of a commune: first 50' },
  executions,
}

/** Whether an operation writes. */
export function isWrite(name: OperationName): name is WriteName {
  return WRITES.some((write) => write === name)
}
