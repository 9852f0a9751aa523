import type { RouteRecordRaw } from 'vue-router'
import { meetingTexts } from '../meetings/texts.ts'
import { taskTexts } from '../tasks/texts.ts'
import { resolutionTexts } from './texts.ts'

const texts = [resolutionTexts]

export const resolutionRoutes: RouteRecordRaw[] = [
  {
    path: '/resolutions',
    name: 'resolutions',
    component: () => import('./ResolutionListPage.vue'),
    meta: { title: 'resolutions.title', section: 'resolutions', texts },
  },
  {
    path: '/resolutions/new',
    name: 'create-resolution',
    component: () => import('./ResolutionFormPage.vue'),
    meta: { title: 'resolutionForm.create', section: 'resolutions', texts: [...texts, meetingTexts] },
  },
  {
    path: '/resolutions/:id/edit',
    name: 'edit-resolution',
    component: () => import('./ResolutionFormPage.vue'),
    props: true,
    meta: { title: 'resolutionForm.edit', section: 'resolutions', texts: [...texts, meetingTexts] },
  },
  {
    path: '/resolutions/:id/supplement',
    name: 'supplement-resolution',
    component: () => import('./SupplementPage.vue'),
    props: true,
    meta: { title: 'supplement.title', section: 'resolutions', texts },
  },
  {
    path: '/resolutions/:id/print',
    name: 'resolution-print',
    component: () => import('./ResolutionPrintPage.vue'),
    props: true,
    meta: { title: 'resolution.print', section: 'resolutions', texts },
  },
  {
    path: '/resolutions/:id',
    name: 'resolution',
    component: () => import('./ResolutionPage.vue'),
    props: true,
    meta: { title: 'resolution.title', section: 'resolutions', texts: [...texts, taskTexts] },
  },
]
