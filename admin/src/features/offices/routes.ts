import type { RouteRecordRaw } from 'vue-router'

/** Among the lists of the register. */
export const officeListRoutes: RouteRecordRaw[] = [
  {
    path: '/offices/vacancies',
    name: 'vacancies',
    component: () => import('./VacancyListPage.vue'),
    meta: { title: 'offices.vacancies' },
  },
  {
    path: '/offices/concurrent',
    name: 'concurrent-offices',
    component: () => import('./ConcurrentPage.vue'),
    meta: { title: 'offices.concurrent' },
  },
]

export const officeRoutes: RouteRecordRaw[] = [{ path: '/offices', redirect: { name: 'vacancies' } }]
