export { mayGrant } from './access.policy.ts'
export { AccountsService } from './accounts.service.ts'
export { GrantsService } from './grants.service.ts'
export { accessHoldings } from './access.holdings.ts'
