import type { RouteRecordRaw } from 'vue-router'
import { scorecardTexts } from '../scorecards/texts.ts'
import { visitTexts } from './texts.ts'

const texts = [visitTexts, scorecardTexts]

export const visitRoutes: RouteRecordRaw[] = [
  {
    path: '/visits',
    name: 'visits',
    component: () => import('./VisitListPage.vue'),
    meta: { title: 'nav.visits', section: 'visits', texts },
  },
  {
    path: '/visits/new',
    name: 'record-visit',
    component: () => import('./RecordVisitPage.vue'),
    meta: { title: 'nav.recordVisit', section: 'visits', texts },
  },
  {
    path: '/visits/:id',
    name: 'visit',
    component: () => import('./VisitPage.vue'),
    props: true,
    meta: { title: 'visit.title', section: 'visits', texts },
  },
]
