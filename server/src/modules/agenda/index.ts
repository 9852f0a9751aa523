export { paperAddition } from './agenda.repo.ts'
export { AgendaService } from './agenda.service.ts'
export { findMeetingOfItem } from './items.repo.ts'
export { SpeechesService } from './speeches.service.ts'
