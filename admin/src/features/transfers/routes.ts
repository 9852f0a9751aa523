import type { RouteRecordRaw } from 'vue-router'
import { registerTexts } from '../register/texts.ts'
import { transferTexts } from './texts.ts'

const texts = [transferTexts, registerTexts]

/** Among the lists of the register. */
export const transferListRoute: RouteRecordRaw = {
  path: '/transfers',
  name: 'transfers',
  component: () => import('./TransferListPage.vue'),
  meta: { title: 'nav.transfers', texts },
}
