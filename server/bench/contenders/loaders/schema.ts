/** The part of the contract that the operations ask for; ids are bare UUIDs here. */
export const sdl = `
scalar Date
enum Scope { UNIT SUBTREE }
enum Band { GOOD FAIR AVERAGE POOR }
input DateFilter { gte: Date lte: Date }
input BandFilter { eq: Band }
input TextFilter { contains: String }
input HeldFilter { heldOn: DateFilter }
input VisitFilter { visitedOn: DateFilter }
input ScorecardFilter { scoredOn: DateFilter band: BandFilter }
input MemberFilter { name: TextFilter }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Kind { code: String! label: String! }
type Unit {
  id: ID! code: String! name: String! kind: Kind! ancestors: [Unit!]! children(first: Int!): UnitConnection!
  memberCount: Int! cellCount: Int! coverage: Coverage!
  meetings(first: Int, scope: Scope, where: HeldFilter): MeetingConnection!
  visits(where: VisitFilter): VisitConnection! scorecards(where: ScorecardFilter): ScorecardConnection!
}
type UnitConnection { nodes: [Unit!]! pageInfo: PageInfo! }
type Coverage { cells: Int! covered: Int! }
type Meeting {
  id: ID! heldOn: Date! title: String state: String! attendanceSummary: AttendanceSummary! visits: [Visit!]! scorecards: [Scorecard!]!
}
type MeetingConnection { nodes: [Meeting!]! pageInfo: PageInfo! totalCount: Int! }
type AttendanceSummary { expected: Int! present: Int! late: Int! excused: Int! unexcused: Int! rate: Share! }
type Share { percent: Float }
type Visit { id: ID! visitedOn: Date! workGroup: WorkGroup meeting: Meeting scorecard: Scorecard }
type VisitConnection { nodes: [Visit!]! pageInfo: PageInfo! totalCount: Int! }
type Scorecard { id: ID! kind: String! total: Float! max: Float! band: Band! items: [ScorecardItem!]! }
type ScorecardConnection { totalCount: Int! }
type ScorecardItem { code: String! label: String! points: Float! max: Float! reason: String }
type Member { id: ID! fullName: String! sortName: String! standing: String activity: String unit: Unit! }
type MemberConnection { nodes: [Member!]! pageInfo: PageInfo! }
type WorkGroup {
  id: ID! ordinal: Int! name: String! decision: Decision! members: [WorkGroupMember!]! assignments: [Assignment!]! visits(first: Int!): VisitConnection!
}
type Decision { number: String! signedOn: Date! }
type WorkGroupMember { leader: Boolean! person: NamedReference! }
type NamedReference { name: String! office: String }
type Assignment { unit: Unit }
type Query {
  unit(id: ID!): Unit
  members(under: ID!, first: Int!, after: String, where: MemberFilter): MemberConnection!
  workGroup(id: ID!): WorkGroup
}
`
