import type { UseCases } from './graphql/builder.ts'
import { AttendanceService, MeetingsService } from './modules/meetings/index.ts'
import { ScorecardsService } from './modules/scorecards/index.ts'
import { VisitsService } from './modules/visits/index.ts'
import { AssignmentsService, WorkGroupsService } from './modules/work-groups/index.ts'
import type { UseCaseParts } from './use-cases/use-case.ts'

/** Wires the services of all modules by hand. */
export function createServices(parts: UseCaseParts): UseCases {
  const scorecards = new ScorecardsService(parts)
  const assignments = new AssignmentsService(parts)
  return {
    meetings: new MeetingsService(parts),
    attendance: new AttendanceService(parts),
    scorecards,
    visits: new VisitsService(parts, scorecards),
    workGroups: new WorkGroupsService(parts, assignments),
    assignments,
  }
}
