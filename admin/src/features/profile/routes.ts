import type { RouteRecordRaw } from 'vue-router'
import { signInTexts } from '../sign-in/texts.ts'
import { profileTexts } from './texts.ts'

const texts = [profileTexts, signInTexts]

export const profileRoutes: RouteRecordRaw[] = [
  {
    path: '/profile',
    name: 'profile',
    component: () => import('./ProfilePage.vue'),
    meta: { title: 'nav.profile', texts },
  },
  {
    path: '/second-factor',
    name: 'set-up-second-factor',
    component: () => import('./SetUpFactorPage.vue'),
    meta: { title: 'factor.title', open: true, texts },
  },
]
