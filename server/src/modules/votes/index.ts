export { VotesService } from './votes.service.ts'
