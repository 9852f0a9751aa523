export { changeEventHoldings } from './change-events.holdings.ts'
export { forgetChangeEvents } from './change-events.repo.ts'
