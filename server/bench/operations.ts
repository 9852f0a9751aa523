/** One read, as our clients ask for it and as a handwritten program is asked for it. */
export interface Operation {
  /** for the table */
  readonly title: string
  /** the GraphQL document */
  readonly query: string
  /** the handwritten program's route */
  readonly route: string
}

const MEMBERS = `
  nodes { id fullName sortName standing activity unit { id code name } }
  pageInfo { hasNextPage endCursor }`

const unit = {
  route: 'unit',
  title: 'commune: ancestors, 20 children with counts',
  query: `query UnitPage($id: ID!) { unit(id: $id) {
    id code name kind { code label }
    ancestors { id code name kind { code } }
    children(first: 20) { nodes { id code name memberCount cellCount } pageInfo { hasNextPage } }
  } }`,
}

const workGroup = {
  route: 'workGroup',
  title: 'group: members, cells, 10 visits with scores',
  query: `query WorkGroupPage($id: ID!) { workGroup(id: $id) {
    id ordinal name decision { number signedOn }
    members { leader person { name office } }
    assignments { unit { id code name } }
    visits(first: 10) {
      nodes { id visitedOn unit { id name } scorecard { total max band items { code label points max reason } } }
      pageInfo { hasNextPage }
    }
  } }`,
}

const membersFirst = {
  route: 'membersFirst',
  query: `query MemberList($under: ID!) { members(under: $under, first: 50) {${MEMBERS} } }`,
}

const membersDeep = {
  route: 'membersDeep',
  query: `query MemberListPage($under: ID!, $after: String) { members(under: $under, first: 50, after: $after) {${MEMBERS} } }`,
}

/** The reads that are compared. Lists of members are asked of small and of large subtrees: their plans differ. */
export const operations = {
  unit,
  workGroup,
  communeFirst: { ...membersFirst, title: 'members of a commune: first 50' },
  communeDeep: { ...membersDeep, title: 'members of a commune: a deep page' },
  provinceFirst: { ...membersFirst, title: 'members of the province: first 50' },
  provinceDeep: { ...membersDeep, title: 'members of the province: a deep page' },
} satisfies Record<string, Operation>

/** Names of the operations. */
export type OperationName = keyof typeof operations
