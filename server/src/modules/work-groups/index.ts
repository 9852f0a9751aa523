export { AssignmentsService } from './assignments.service.ts'
export { WorkGroupsService } from './work-groups.service.ts'
export { workGroupHoldings } from './work-groups.holdings.ts'
