export { VisitsService } from './visits.service.ts'
export { visitHoldings } from './visits.holdings.ts'
