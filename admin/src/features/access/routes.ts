import type { RouteRecordRaw } from 'vue-router'

export const accessRoutes: RouteRecordRaw[] = [
  {
    path: '/my-access',
    name: 'my-access',
    component: () => import('./MyAccessPage.vue'),
    meta: { title: 'access.mine' },
  },
  {
    path: '/access',
    name: 'access',
    component: () => import('./ExplainAccessPage.vue'),
    meta: { title: 'access.title' },
  },
]
