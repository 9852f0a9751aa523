import type { RouteRecordRaw } from 'vue-router'

export const workGroupRoutes: RouteRecordRaw[] = [
  {
    path: '/work-groups',
    name: 'work-groups',
    component: () => import('./CoveragePage.vue'),
    meta: { title: 'coverage.title', section: 'work-groups' },
  },
]
