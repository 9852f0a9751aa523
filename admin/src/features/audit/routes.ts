import type { RouteRecordRaw } from 'vue-router'
import { auditTexts } from './texts.ts'

const texts = [auditTexts]

export const auditRoutes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditListPage.vue'),
    meta: { title: 'audit.title', section: 'audit', texts },
  },
]
