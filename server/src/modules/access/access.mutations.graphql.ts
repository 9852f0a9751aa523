import { builder } from '../../graphql/builder.ts'
import { LocaleEnum, RoleEnum } from '../../graphql/enums.ts'
import { mutation } from '../../graphql/mutation.ts'
import { AccessGrant, Account, ApiToken } from './access.entity.ts'
import type { AccountsService } from './accounts.service.ts'
import type { GrantsService } from './grants.service.ts'

declare module '../../graphql/builder.ts' {
  interface UseCases {
    readonly accounts: AccountsService
    readonly grants: GrantsService
  }
}

const CreateAccountInput = builder.inputType('CreateAccountInput', {
  description: 'An account to be made.',
  fields: (t) => ({
    username: t.string({
      required: true,
      description:
        'How the person signs in: a letter or digit, then letters, digits, `.`, `_`, `@`, `-`; at most 100.',
    }),
    displayName: t.string({
      required: true,
      description: 'How the person is shown, at most 200 characters.',
    }),
    unitId: t.id({ required: true, description: 'Under which unit it is kept, and where the role holds.' }),
    role: t.field({
      type: RoleEnum,
      description:
        'Granted at once, from today; absent: what offices, groups and charges of the member bring.',
    }),
    memberId: t.id({ description: 'The member it belongs to, one the caller may read.' }),
    locale: t.field({ type: LocaleEnum, description: 'Its language; by default the caller’s.' }),
  }),
})

const UpdateAccountInput = builder.inputType('UpdateAccountInput', {
  description: 'A change of an account: what is absent stays, null clears the member.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The account, not the caller’s own.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    displayName: t.string({ description: 'How the person is shown, at most 200 characters.' }),
    unitId: t.id({ description: 'Under which unit it is kept.' }),
    memberId: t.id({ description: 'The member it belongs to, one the caller may read.' }),
    locale: t.field({ type: LocaleEnum, description: 'Its language.' }),
  }),
})

const AccountInput = builder.inputType('AccountInput', {
  description: 'An account, for what acts on it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The account, not the caller’s own.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const ResetAccountInput = builder.inputType('ResetAccountInput', {
  description: 'An account that is to be given back to whom it belongs.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The account, not the caller’s own.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    withSecondFactor: t.boolean({
      description: 'Whether the second factor goes, too, and every session ends. Absent: no.',
    }),
  }),
})

const GrantRoleInput = builder.inputType('GrantRoleInput', {
  description: 'A role for exactly one account or token.',
  fields: (t) => ({
    accountId: t.id({ description: 'The account, not the caller’s own.' }),
    tokenId: t.id({ description: 'The token.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'A role that the caller may give there.' }),
    unitId: t.id({ required: true, description: 'Where it holds, with everything below.' }),
    validFrom: t.field({ type: 'Date', description: 'Its first day; by default today.' }),
    validTo: t.field({ type: 'Date', description: 'The day after its last; absent: open.' }),
  }),
})

const EndGrantInput = builder.inputType('EndGrantInput', {
  description: 'The end of a grant given by hand.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The grant, not one of the caller’s own.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
    validTo: t.field({ type: 'Date', description: 'The day after its last; absent: it ends at once.' }),
  }),
})

const CreateApiTokenInput = builder.inputType('CreateApiTokenInput', {
  description: 'An API token to be made, with one role.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, at most 500 characters.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'A role that the caller may give there.' }),
    unitId: t.id({ required: true, description: 'Where the role holds; the token is kept there.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it expires, by the real clock; absent: never.',
    }),
    costPerMinute: t.int({
      description: 'Cost it may ask for in a minute; absent: what the server allows every token.',
    }),
    requestsPerMinute: t.int({
      description: 'Requests it may make in a minute; absent: what the server allows every token.',
    }),
  }),
})

const RevokeApiTokenInput = builder.inputType('RevokeApiTokenInput', {
  description: 'An API token to be revoked.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The token.' }),
    expectedVersion: t.int({ required: true, description: 'Its version when the caller read it.' }),
  }),
})

const account = {
  target: () => Account,
  id: ({ accountId }: { readonly accountId: string }) => accountId,
} as const
const grant = {
  target: () => AccessGrant,
  id: ({ grantId }: { readonly grantId: string }) => grantId,
} as const
const apiToken = {
  target: () => ApiToken,
  id: ({ tokenId }: { readonly tokenId: string }) => tokenId,
} as const
const link = {
  secret: true,
  description: 'Secret of the one-time link `/set-password#…` by which the person sets a password.',
} as const

mutation({
  name: 'createAccount',
  description: 'Makes an account without a password, and a link by which the person sets one within 7 days.',
  input: CreateAccountInput,
  run: (input, caller, cx) => cx.useCases.accounts.createAccount(input, caller),
  payload: { account, link },
})

mutation({
  name: 'updateAccount',
  description: 'Changes how an account is shown, where it is kept and to which member it belongs.',
  input: UpdateAccountInput,
  run: (input, caller, cx) => cx.useCases.accounts.updateAccount(input, caller),
  payload: { account },
})

mutation({
  name: 'disableAccount',
  description: 'Disables an account at once: its sessions end, nobody signs in by it. Its history stays.',
  input: AccountInput,
  run: (input, caller, cx) => cx.useCases.accounts.disableAccount(input, caller),
  payload: { account },
})

mutation({
  name: 'enableAccount',
  description: 'Lets a disabled account be used again.',
  input: AccountInput,
  run: (input, caller, cx) => cx.useCases.accounts.enableAccount(input, caller),
  payload: { account },
})

mutation({
  name: 'resetAccount',
  description:
    'Makes a link by which the person sets a new password within 24 hours; until it is used the old one holds.',
  input: ResetAccountInput,
  run: (input, caller, cx) => cx.useCases.accounts.resetAccount(input, caller),
  payload: { account, link },
})

mutation({
  name: 'grantRole',
  description: 'Gives an account or token a role on a unit and everything below it.',
  input: GrantRoleInput,
  run: (input, caller, cx) => cx.useCases.grants.grantRole(input, caller),
  payload: { grant },
})

mutation({
  name: 'endGrant',
  description: 'Ends a role given by hand, by a day or at once; it stays as history.',
  input: EndGrantInput,
  run: (input, caller, cx) => cx.useCases.grants.endGrant(input, caller),
  payload: { grant },
})

mutation({
  name: 'createApiToken',
  description: 'Makes an API token with one role.',
  input: CreateApiTokenInput,
  run: (input, caller, cx) => cx.useCases.grants.createApiToken(input, caller),
  payload: { apiToken, token: { secret: true, description: 'The token itself.' } },
})

mutation({
  name: 'revokeApiToken',
  description: 'Revokes an API token at once and for good.',
  input: RevokeApiTokenInput,
  run: (input, caller, cx) => cx.useCases.grants.revokeApiToken(input, caller),
  payload: { apiToken },
})
