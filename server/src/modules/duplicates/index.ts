export { DuplicatesService } from './duplicates.service.ts'
export { MEMBER_LINKS, type MemberLink } from './links.ts'
export { PairKeeping } from './pair-keeping.ts'
