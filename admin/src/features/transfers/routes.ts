import type { RouteRecordRaw } from 'vue-router'

export const transferRoutes: RouteRecordRaw[] = [
  {
    path: '/transfers',
    name: 'transfers',
    component: () => import('./TransferListPage.vue'),
    meta: { title: 'transfers.title', section: 'transfers' },
  },
]
