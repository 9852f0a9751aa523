export { BodiesService } from './bodies.service.ts'
export { officeHoldings } from './offices.holdings.ts'
export { OfficesService } from './offices.service.ts'
export { SeatsService } from './seats.service.ts'
