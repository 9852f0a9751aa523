import type { VisitsService } from '../modules/visits/index.ts'

/** What mutations may call. */
export interface UseCases {
  readonly visits: VisitsService
}
