import type { RouteRecordRaw } from 'vue-router'
import { duplicateListRoute } from '../duplicates/routes.ts'
import { importListRoute } from '../imports/routes.ts'
import { memberListRoute } from '../members/routes.ts'
import { memberTexts } from '../members/texts.ts'
import { officeListRoutes } from '../offices/routes.ts'
import { transferListRoute } from '../transfers/routes.ts'
import { registerTexts } from './texts.ts'

const section = 'members'
const texts = [registerTexts, memberTexts]

export const registerRoutes: RouteRecordRaw[] = [
  {
    path: '/members',
    component: () => import('./RegisterShell.vue'),
    meta: { section, texts: [registerTexts] },
    children: [memberListRoute, transferListRoute, ...officeListRoutes, duplicateListRoute, importListRoute],
  },
  {
    path: '/members/new',
    name: 'create-member',
    component: () => import('./NewMemberPage.vue'),
    meta: { title: 'record.new', section, texts },
  },
  {
    path: '/members/:id/edit',
    name: 'edit-member',
    component: () => import('./EditMemberPage.vue'),
    props: true,
    meta: { title: 'record.edit', section, texts },
  },
]
