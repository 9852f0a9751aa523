import type { RouteRecordRaw } from 'vue-router'
import { registerTexts } from '../register/texts.ts'
import { cadenceTexts } from './cadence/texts.ts'
import { professionalTexts } from './professional/texts.ts'
import { planTexts } from './texts.ts'

const texts = [planTexts, registerTexts]

export const planRoutes: RouteRecordRaw[] = [
  {
    path: '/plan',
    name: 'plan',
    component: () => import('./PlanPage.vue'),
    meta: { title: 'plan.title', section: 'meetings', texts },
  },
  {
    path: '/plan/cadence',
    name: 'cadence',
    component: () => import('./cadence/CadencePage.vue'),
    meta: { title: 'cadence.title', section: 'meetings', texts: [planTexts, cadenceTexts] },
  },
  {
    path: '/plan/approval',
    name: 'plan-approval',
    component: () => import('./ApprovalPage.vue'),
    meta: { title: 'planApproval.title', section: 'meetings', texts },
  },
  {
    path: '/plan/professional',
    name: 'professional-meetings',
    component: () => import('./professional/ProfessionalPage.vue'),
    meta: { title: 'professional.title', section: 'meetings', texts: [planTexts, professionalTexts] },
  },
]
