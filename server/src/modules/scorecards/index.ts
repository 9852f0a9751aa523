export { ScorecardsService } from './scorecards.service.ts'
