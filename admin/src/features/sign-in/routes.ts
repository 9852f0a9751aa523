import type { RouteRecordRaw } from 'vue-router'
import { signInTexts } from './texts.ts'

const texts = [signInTexts]

export const signInRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: 'signIn.title', open: true, texts },
  },
  {
    path: '/set-password',
    name: 'set-password',
    component: () => import('./SetPasswordPage.vue'),
    meta: { title: 'setPassword.title', open: true, texts },
  },
]
