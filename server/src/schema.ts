import './graphql/node.ts'
import './graphql/rate-limit.ts'
import './modules/access/access.mutations.graphql.ts'
import './modules/access/accounts.graphql.ts'
import './modules/access/explain.graphql.ts'
import './modules/access/grants.graphql.ts'
import './modules/agenda/agenda.graphql.ts'
import './modules/agenda/agenda.mutations.graphql.ts'
import './modules/agenda/speeches.mutations.graphql.ts'
import './modules/audit/audit.graphql.ts'
import './modules/change-events/change-events.graphql.ts'
import './modules/clocks/calendar-feeds.graphql.ts'
import './modules/clocks/clocks.graphql.ts'
import './modules/clusters/clusters.graphql.ts'
import './modules/documents/documents.graphql.ts'
import './modules/documents/documents.mutations.graphql.ts'
import './modules/duplicates/duplicates.graphql.ts'
import './modules/duplicates/duplicates.mutations.graphql.ts'
import './modules/interim-reviews/interim-reviews.graphql.ts'
import './modules/interim-reviews/interim-reviews.mutations.graphql.ts'
import './modules/meeting-plan/cadence.graphql.ts'
import './modules/meeting-plan/professional.graphql.ts'
import './modules/meeting-plan/professional.mutations.graphql.ts'
import './modules/meeting-plan/slots.graphql.ts'
import './modules/meeting-plan/slots.mutations.graphql.ts'
import './modules/meetings/attendance-figures.graphql.ts'
import './modules/meetings/kinds.graphql.ts'
import './modules/meetings/meetings.graphql.ts'
import './modules/meetings/meetings.mutations.graphql.ts'
import './modules/meetings/roll.mutations.graphql.ts'
import './modules/meetings/steps.mutations.graphql.ts'
import './modules/meetings/templates.graphql.ts'
import './modules/meetings/templates.mutations.graphql.ts'
import './modules/member-acts/member-acts.graphql.ts'
import './modules/member-acts/register.graphql.ts'
import './modules/member-acts/state-acts.graphql.ts'
import './modules/members/members.graphql.ts'
import './modules/members/named-reference.entity.ts'
import './modules/minutes/minutes.graphql.ts'
import './modules/minutes/minutes.mutations.graphql.ts'
import './modules/notifications/notifications.graphql.ts'
import './modules/offices/bodies.mutations.graphql.ts'
import './modules/offices/offices.graphql.ts'
import './modules/offices/offices.mutations.graphql.ts'
import './modules/offices/vacancies.graphql.ts'
import './modules/reorganizations/lineage.graphql.ts'
import './modules/reorganizations/operations.graphql.ts'
import './modules/reorganizations/reorganizations.graphql.ts'
import './modules/reorganizations/reorganizations.mutations.graphql.ts'
import './modules/resolutions/acting.mutations.graphql.ts'
import './modules/resolutions/deciding.mutations.graphql.ts'
import './modules/resolutions/dissemination.mutations.graphql.ts'
import './modules/resolutions/resolutions.graphql.ts'
import './modules/resolutions/resolutions.mutations.graphql.ts'
import './modules/roster-import/imports.graphql.ts'
import './modules/roster-import/mappings.graphql.ts'
import './modules/scorecards/scorecards.graphql.ts'
import './modules/scorecards/scorecards.mutations.graphql.ts'
import './modules/transfers/transfers.graphql.ts'
import './modules/transfers/transfers.mutations.graphql.ts'
import './modules/units/coverage.graphql.ts'
import './modules/units/kinds.graphql.ts'
import './modules/units/unit-changes.graphql.ts'
import './modules/units/unit-history.graphql.ts'
import './modules/units/unit-names.graphql.ts'
import './modules/units/unit-namings.graphql.ts'
import './modules/units/unit-states.graphql.ts'
import './modules/units/units.graphql.ts'
import './modules/viewer/viewer.graphql.ts'
import './modules/visits/visits.graphql.ts'
import './modules/visits/visits.mutations.graphql.ts'
import './modules/tasks/execution.graphql.ts'
import './modules/tasks/meeting-tasks.graphql.ts'
import './modules/tasks/owner-suggestions.graphql.ts'
import './modules/tasks/reviewing.mutations.graphql.ts'
import './modules/tasks/tasks.graphql.ts'
import './modules/tasks/tasks.mutations.graphql.ts'
import './modules/votes/votes.graphql.ts'
import './modules/votes/votes.mutations.graphql.ts'
import './modules/work-groups/work-groups.graphql.ts'
import './modules/work-groups/work-groups.mutations.graphql.ts'
import { isObjectType, type GraphQLSchema } from 'graphql'
import { builder } from './graphql/builder.ts'
import { entityNames } from './graphql/define.ts'
import { PlannedField } from './graphql/read/planned.ts'

/**
 * The whole schema: every module has added its types to the builder.
 *
 * @throws Error for a field of an entity that no plan reads: the gate would not see it
 */
export function buildSchema(): GraphQLSchema {
  const schema = builder.toSchema()
  const unplanned = unplannedFields(schema, entityNames)
  if (unplanned.length > 0) throw new Error(`fields without a plan: ${unplanned.join(', ')}`)
  return schema
}

/** Fields of entities that would be read past the compiler, and so past the gate. */
export function unplannedFields(schema: GraphQLSchema, entities: Iterable<string>): string[] {
  return [...entities].flatMap((name) => {
    const type = schema.getType(name)
    if (!isObjectType(type)) return [name]
    return Object.values(type.getFields())
      .filter((field) => !(field.extensions['plan'] instanceof PlannedField))
      .map((field) => `${name}.${field.name}`)
  })
}
