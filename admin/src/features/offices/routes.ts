import type { RouteRecordRaw } from 'vue-router'

export const officeRoutes: RouteRecordRaw[] = [
  {
    path: '/offices',
    component: () => import('./OfficesShell.vue'),
    redirect: { name: 'vacancies' },
    meta: { section: 'offices' },
    children: [
      {
        path: 'vacancies',
        name: 'vacancies',
        component: () => import('./VacancyListPage.vue'),
        meta: { title: 'offices.vacancies' },
      },
      {
        path: 'concurrent',
        name: 'concurrent-offices',
        component: () => import('./ConcurrentPage.vue'),
        meta: { title: 'offices.concurrent' },
      },
    ],
  },
]
