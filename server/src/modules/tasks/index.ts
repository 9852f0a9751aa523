export { TaskActsService } from './task-acts.service.ts'
export { taskHoldings } from './tasks.holdings.ts'
export { TasksService } from './tasks.service.ts'
