import type { RouteRecordRaw } from 'vue-router'
import { officeTexts } from '../offices/texts.ts'
import { registerTexts } from '../register/texts.ts'
import { transferTexts } from '../transfers/texts.ts'
import { memberTexts } from './texts.ts'

const texts = [memberTexts, officeTexts, registerTexts, transferTexts]

/** Among the lists of the register. */
export const memberListRoute: RouteRecordRaw = {
  path: '',
  name: 'members',
  component: () => import('./MemberListPage.vue'),
  meta: { title: 'nav.members', texts },
}

export const memberRoutes: RouteRecordRaw[] = [
  {
    path: '/members/print',
    name: 'member-print',
    component: () => import('./MemberPrintPage.vue'),
    meta: { title: 'members.printTitle', section: 'members', texts },
  },
  {
    path: '/members/:id',
    name: 'member',
    component: () => import('./MemberPage.vue'),
    props: true,
    meta: { title: 'nav.members', section: 'members', texts },
  },
]
