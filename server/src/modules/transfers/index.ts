export { ReceptionsService } from './receptions.service.ts'
export { StaysService } from './stays.service.ts'
export { transferHoldings } from './transfers.holdings.ts'
export { TransfersService } from './transfers.service.ts'
