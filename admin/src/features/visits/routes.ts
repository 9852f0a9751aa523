import type { RouteRecordRaw } from 'vue-router'

export const visitRoutes: RouteRecordRaw[] = [
  {
    path: '/visits',
    name: 'visits',
    component: () => import('./VisitListPage.vue'),
    meta: { title: 'visits.title', section: 'visits' },
  },
  {
    path: '/visits/new',
    name: 'record-visit',
    component: () => import('./RecordVisitPage.vue'),
    meta: { title: 'visitForm.title', section: 'visits' },
  },
  {
    path: '/visits/:id',
    name: 'visit',
    component: () => import('./VisitPage.vue'),
    props: true,
    meta: { title: 'visit.title', section: 'visits' },
  },
]
