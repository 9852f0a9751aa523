export { officeHoldings } from './offices.holdings.ts'
