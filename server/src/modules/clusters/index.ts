export { clusterHoldings } from './clusters.holdings.ts'
