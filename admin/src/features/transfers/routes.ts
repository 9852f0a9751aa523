import type { RouteRecordRaw } from 'vue-router'

/** Among the lists of the register. */
export const transferListRoute: RouteRecordRaw = {
  path: '/transfers',
  name: 'transfers',
  component: () => import('./TransferListPage.vue'),
  meta: { title: 'transfers.title' },
}
