import type { RouteRecordRaw } from 'vue-router'

export const organizationRoutes: RouteRecordRaw[] = [
  {
    path: '/units',
    component: () => import('./OrganizationPage.vue'),
    meta: { section: 'organization' },
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
    meta: { section: 'organization', title: 'compare.title' },
  },
]
