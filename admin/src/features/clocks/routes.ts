import type { RouteRecordRaw } from 'vue-router'

export const clockRoutes: RouteRecordRaw[] = [
  {
    path: '/clocks',
    name: 'clocks',
    component: () => import('./ClockListPage.vue'),
    meta: { title: 'clocks.title', section: 'clocks' },
  },
]
