import './node.ts'
import '../modules/meetings/meetings.graphql.ts'
import '../modules/members/members.graphql.ts'
import '../modules/members/named-reference.ts'
import '../modules/scorecards/scorecards.graphql.ts'
import '../modules/units/coverage.graphql.ts'
import '../modules/units/offices.graphql.ts'
import '../modules/units/units.graphql.ts'
import '../modules/viewer/viewer.graphql.ts'
import '../modules/visits/visits.graphql.ts'
import '../modules/visits/visits.mutations.graphql.ts'
import '../modules/work-groups/work-groups.graphql.ts'
import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'

/** The whole schema: every module has added its types to the builder. */
export function buildSchema(): GraphQLSchema {
  return builder.toSchema()
}
