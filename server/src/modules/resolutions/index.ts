export { resolutionHoldings } from './resolutions.holdings.ts'
