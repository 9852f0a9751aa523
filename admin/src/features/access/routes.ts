import type { RouteRecordRaw } from 'vue-router'
import { accessTexts } from './texts.ts'

const texts = [accessTexts]

export const accessRoutes: RouteRecordRaw[] = [
  {
    path: '/my-access',
    name: 'my-access',
    component: () => import('./MyAccessPage.vue'),
    meta: { title: 'nav.access', texts },
  },
  {
    path: '/access',
    name: 'access',
    component: () => import('./ExplainAccessPage.vue'),
    meta: { title: 'access.title', texts },
  },
]
