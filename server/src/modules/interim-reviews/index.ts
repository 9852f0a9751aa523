export { interimReviewHoldings } from './interim-reviews.holdings.ts'
export { InterimReviewsService } from './interim-reviews.service.ts'
