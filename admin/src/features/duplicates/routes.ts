import type { RouteRecordRaw } from 'vue-router'
import { memberTexts } from '../members/texts.ts'
import { duplicateTexts } from './texts.ts'

const texts = [duplicateTexts, memberTexts]

/** Among the lists of the register. */
export const duplicateListRoute: RouteRecordRaw = {
  path: '/duplicates',
  name: 'duplicates',
  component: () => import('./DuplicateListPage.vue'),
  meta: { title: 'nav.duplicates', texts },
}

export const duplicateRoutes: RouteRecordRaw[] = [
  {
    path: '/duplicates/:one/:other',
    name: 'merge-members',
    component: () => import('./MergePage.vue'),
    props: true,
    meta: { title: 'merging.title', section: 'members', texts },
  },
]
