import type { RouteRecordRaw } from 'vue-router'

export const profileRoutes: RouteRecordRaw[] = [
  {
    path: '/profile',
    name: 'profile',
    component: () => import('./ProfilePage.vue'),
    meta: { title: 'profile.title' },
  },
  {
    path: '/second-factor',
    name: 'set-up-second-factor',
    component: () => import('./SetUpFactorPage.vue'),
    meta: { title: 'factor.title', open: true },
  },
]
