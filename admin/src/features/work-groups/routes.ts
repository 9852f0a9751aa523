import type { RouteRecordRaw } from 'vue-router'
import { workGroupTexts } from './texts.ts'

const texts = [workGroupTexts]

export const workGroupRoutes: RouteRecordRaw[] = [
  {
    path: '/work-groups',
    name: 'work-groups',
    component: () => import('./CoveragePage.vue'),
    meta: { title: 'nav.workGroups', section: 'work-groups', texts },
  },
  {
    path: '/work-groups/new',
    name: 'create-work-group',
    component: () => import('./CreateGroupPage.vue'),
    meta: { title: 'group.create', section: 'work-groups', texts },
  },
  {
    path: '/work-groups/:id/edit',
    name: 'edit-work-group',
    component: () => import('./EditGroupPage.vue'),
    props: true,
    meta: { title: 'group.edit', section: 'work-groups', texts },
  },
  {
    path: '/work-groups/:id',
    name: 'work-group',
    component: () => import('./WorkGroupPage.vue'),
    props: true,
    meta: { title: 'nav.workGroups', section: 'work-groups', texts },
  },
]
