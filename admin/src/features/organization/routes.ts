import type { RouteRecordRaw } from 'vue-router'
import { accessTexts } from '../access/texts.ts'
import { memberTexts } from '../members/texts.ts'
import { officeTexts } from '../offices/texts.ts'
import { registerTexts } from '../register/texts.ts'
import { taskTexts } from '../tasks/texts.ts'
import { organizationTexts } from './texts.ts'

const texts = [organizationTexts, accessTexts, memberTexts, officeTexts, registerTexts, taskTexts]

export const organizationRoutes: RouteRecordRaw[] = [
  {
    path: '/units',
    component: () => import('./OrganizationPage.vue'),
    meta: { section: 'organization', texts },
    children: [
      {
        path: '',
        name: 'units',
        component: () => import('./NoUnitPage.vue'),
        meta: { title: 'organization.title' },
      },
      {
        path: ':id',
        name: 'unit',
        component: () => import('./UnitPage.vue'),
        props: true,
        meta: { title: 'organization.title' },
      },
    ],
  },
  {
    path: '/organization/compare',
    name: 'compare-units',
    component: () => import('./CompareUnitsPage.vue'),
    meta: { section: 'organization', title: 'compare.title', texts },
  },
]
