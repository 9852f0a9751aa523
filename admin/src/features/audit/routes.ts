import type { RouteRecordRaw } from 'vue-router'

export const auditRoutes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditListPage.vue'),
    meta: { title: 'audit.title', section: 'audit' },
  },
]
