import { accessHoldings } from './modules/access/index.ts'
import { auditHoldings } from './modules/audit/index.ts'
import { changeEventHoldings } from './modules/change-events/index.ts'
import { clockHoldings } from './modules/clocks/index.ts'
import { clusterHoldings } from './modules/clusters/index.ts'
import { documentHoldings } from './modules/documents/index.ts'
import type { Holding } from './modules/holdings/index.ts'
import { interimReviewHoldings } from './modules/interim-reviews/index.ts'
import { planHoldings, professionalMeetingHoldings } from './modules/meeting-plan/index.ts'
import { meetingHoldings } from './modules/meetings/index.ts'
import { memberActHoldings } from './modules/member-acts/index.ts'
import { notificationHoldings } from './modules/notifications/index.ts'
import { officeHoldings } from './modules/offices/index.ts'
import { reorganizationHoldings } from './modules/reorganizations/index.ts'
import { scorecardHoldings } from './modules/scorecards/index.ts'
import { taskHoldings } from './modules/tasks/index.ts'
import { transferHoldings } from './modules/transfers/index.ts'
import { resolutionHoldings } from './modules/resolutions/index.ts'
import { rosterImportHoldings } from './modules/roster-import/index.ts'
import { unitImportHoldings } from './modules/unit-import/index.ts'
import { unitHoldings } from './modules/units/index.ts'
import { visitHoldings } from './modules/visits/index.ts'
import { workGroupHoldings } from './modules/work-groups/index.ts'

/**
 * All that hangs on units, in the order in which people read what follows from a reorganization. A test holds the foreign
 * keys of the database against it.
 */
export const HOLDINGS: readonly Holding[] = [
  ...reorganizationHoldings,
  ...officeHoldings,
  ...unitHoldings,
  ...workGroupHoldings,
  ...memberActHoldings,
  ...transferHoldings,
  ...clusterHoldings,
  ...meetingHoldings,
  ...planHoldings,
  ...professionalMeetingHoldings,
  ...documentHoldings,
  ...resolutionHoldings,
  ...taskHoldings,
  ...interimReviewHoldings,
  ...visitHoldings,
  ...scorecardHoldings,
  ...accessHoldings,
  ...clockHoldings,
  ...notificationHoldings,
  ...unitImportHoldings,
  ...rosterImportHoldings,
  ...changeEventHoldings,
  ...auditHoldings,
]
