export { VisitsService } from './visits.service.ts'
