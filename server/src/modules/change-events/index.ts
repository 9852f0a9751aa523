export { changeEventHoldings } from './change-events.holdings.ts'
