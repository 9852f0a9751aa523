import type { RouteRecordRaw } from 'vue-router'
import { reorganizationTexts } from './texts.ts'

const texts = [reorganizationTexts]

export const reorganizationRoutes: RouteRecordRaw[] = [
  {
    path: '/reorganizations',
    name: 'reorganizations',
    component: () => import('./ReorganizationListPage.vue'),
    meta: { title: 'reorganizations.title', section: 'reorganizations', texts },
  },
  {
    path: '/reorganizations/new',
    name: 'create-reorganization',
    component: () => import('./CreateReorganizationPage.vue'),
    meta: { title: 'reorganizations.create', section: 'reorganizations', texts },
  },
  {
    path: '/reorganizations/:id',
    name: 'reorganization',
    component: () => import('./ReorganizationPage.vue'),
    props: true,
    meta: { title: 'reorganizations.title', section: 'reorganizations', texts },
  },
]
