import type { RouteRecordRaw } from 'vue-router'
import { organizationTexts } from '../organization/texts.ts'
import { overviewTexts } from './texts.ts'

const texts = [overviewTexts, organizationTexts]

export const overviewRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'overview',
    component: () => import('./OverviewPage.vue'),
    meta: { title: 'overview.title', section: 'overview', texts },
  },
]
