import type { RouteRecordRaw } from 'vue-router'
import { clockTexts } from './texts.ts'

const texts = [clockTexts]

export const clockRoutes: RouteRecordRaw[] = [
  {
    path: '/clocks',
    name: 'clocks',
    component: () => import('./ClockListPage.vue'),
    meta: { title: 'clocks.title', section: 'clocks', texts },
  },
]
