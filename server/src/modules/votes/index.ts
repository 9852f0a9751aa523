export { VotesService } from './votes.service.ts'
export { findVote } from './votes.repo.ts'
