import type { RouteRecordRaw } from 'vue-router'
import { officeTexts } from './texts.ts'

const texts = [officeTexts]

/** Among the lists of the register. */
export const officeListRoutes: RouteRecordRaw[] = [
  {
    path: '/offices/vacancies',
    name: 'vacancies',
    component: () => import('./VacancyListPage.vue'),
    meta: { title: 'nav.vacancies', texts },
  },
  {
    path: '/offices/concurrent',
    name: 'concurrent-offices',
    component: () => import('./ConcurrentPage.vue'),
    meta: { title: 'nav.concurrent', texts },
  },
]

export const officeRoutes: RouteRecordRaw[] = [{ path: '/offices', redirect: { name: 'vacancies' } }]
