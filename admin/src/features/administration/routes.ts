import type { RouteRecordRaw } from 'vue-router'
import { accessTexts } from '../access/texts.ts'
import { administrationTexts } from './texts.ts'

const section = 'administration'
const texts = [administrationTexts, accessTexts]

export const administrationRoutes: RouteRecordRaw[] = [
  {
    path: '/administration',
    component: () => import('./AdministrationShell.vue'),
    meta: { section, texts },
    children: [
      { path: '', name: 'administration', redirect: { name: 'accounts' } },
      {
        path: 'accounts',
        name: 'accounts',
        component: () => import('./AccountListPage.vue'),
        meta: { title: 'administration.accounts' },
      },
      {
        path: 'tokens',
        name: 'api-tokens',
        component: () => import('./ApiTokenListPage.vue'),
        meta: { title: 'administration.tokens' },
      },
      {
        path: 'roles',
        name: 'roles',
        component: () => import('./RolesPage.vue'),
        meta: { title: 'administration.roles' },
      },
    ],
  },
  {
    path: '/administration/accounts/new',
    name: 'create-account',
    component: () => import('./CreateAccountPage.vue'),
    meta: { title: 'account.create', section, texts },
  },
  {
    path: '/administration/accounts/:id',
    name: 'account',
    component: () => import('./AccountPage.vue'),
    props: true,
    meta: { title: 'administration.accounts', section, texts },
  },
  {
    path: '/administration/accounts/:id/edit',
    name: 'edit-account',
    component: () => import('./EditAccountPage.vue'),
    props: true,
    meta: { title: 'account.edit', section, texts },
  },
  {
    path: '/administration/tokens/new',
    name: 'create-api-token',
    component: () => import('./CreateApiTokenPage.vue'),
    meta: { title: 'apiToken.create', section, texts },
  },
  {
    path: '/administration/tokens/:id',
    name: 'api-token',
    component: () => import('./ApiTokenPage.vue'),
    props: true,
    meta: { title: 'administration.tokens', section, texts },
  },
]
