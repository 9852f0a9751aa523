export { ScorecardsService } from './scorecards.service.ts'
export { scorecardHoldings } from './scorecards.holdings.ts'
