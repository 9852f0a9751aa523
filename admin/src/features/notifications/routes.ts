import type { RouteRecordRaw } from 'vue-router'
import { notificationTexts } from './texts.ts'

export const notificationRoutes: RouteRecordRaw[] = [
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('./NotificationListPage.vue'),
    meta: { title: 'nav.notifications', texts: [notificationTexts] },
  },
]
