import { idOf, usernameOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** One role that a board gives, and one that it does not. */
const ROLES_GIVEN = ['INSPECTION', 'SYSTEM_ADMIN']

/** An account that is changed by nothing else than its id and version. */
const ACCOUNT_ALONE: Omit<Recipe, 'plain'> = {
  slots: { id: of('account') },
  payload: 'account { id }',
  variants: [''],
  ids: (place) => ({ id: idOf('account', place) }),
  input: (id) => ({ id: id('id'), expectedVersion: 1 }),
  verdict: (rules, ids) => rules.onHolder(ids['id'], 'id'),
}

/** Recipes of what is done with accounts, tokens and grants. */
export const ACCESS_RECIPES: Readonly<Record<string, Recipe>> = {
  createAccount: {
    slots: { unitId: of('unit'), memberId: of('member') },
    plain: ['displayName', 'locale', 'role', 'username'],
    payload: 'account { id }',
    // A name to sign in by is one in the whole program: whoever may make accounts learns that it is taken, not whose it is.
    variants: ['', ...ROLES_GIVEN, 'taken: somebody else signs in by the name'],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({
      unitId: id('unitId'),
      memberId: id('memberId'),
      username: variant.startsWith('taken') ? usernameOf('other') : 'new.account',
      displayName: 'Tài khoản mới',
      role: ROLES_GIVEN.includes(variant) ? variant : undefined,
    }),
    verdict: (rules, ids, variant) => {
      const { unitId, memberId } = ids
      const isGiven = !ROLES_GIVEN.includes(variant) || rules.mayGive(variant, unitId)
      return (
        rules.onUnit('access.write', unitId, 'unitId') ??
        (isGiven ? undefined : 'ROLE_NOT_GRANTABLE role') ??
        (variant.startsWith('taken') ? 'USERNAME_TAKEN username' : undefined) ??
        rules.onMember(memberId, 'memberId') ??
        rules.onOfficesOf(memberId, 'memberId')
      )
    },
  },
  updateAccount: {
    slots: { id: of('account'), unitId: of('unit'), memberId: of('member') },
    plain: ['displayName', 'expectedVersion', 'locale'],
    payload: 'account { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('account', place) }),
    input: (id) => ({
      id: id('id'),
      unitId: id('unitId'),
      memberId: id('memberId'),
      expectedVersion: 1,
      displayName: 'Tên khác',
    }),
    verdict: (rules, { id, unitId, memberId }) =>
      rules.onHolder(id, 'id') ??
      (unitId === undefined || unitId === rules.unitOfAccount(id)
        ? undefined
        : rules.onUnit('access.write', unitId, 'unitId')) ??
      rules.onMember(memberId, 'memberId') ??
      rules.onOfficesOf(memberId, 'memberId'),
  },
  disableAccount: { ...ACCOUNT_ALONE, plain: ['expectedVersion'] },
  enableAccount: { ...ACCOUNT_ALONE, plain: ['expectedVersion'] },
  resetAccount: { ...ACCOUNT_ALONE, plain: ['expectedVersion', 'withSecondFactor'] },
  grantRole: {
    slots: { accountId: of('account'), tokenId: of('token'), unitId: of('unit') },
    plain: ['role', 'validFrom', 'validTo'],
    payload: 'grant { id }',
    variants: ROLES_GIVEN,
    ids: (place) => ({ accountId: idOf('account', place), unitId: idOf('unit', 'own') }),
    input: (id, variant) => ({
      accountId: id('tokenId') === undefined ? id('accountId') : undefined,
      tokenId: id('tokenId'),
      unitId: id('unitId'),
      role: variant,
    }),
    verdict: (rules, { accountId, tokenId, unitId }, variant) =>
      // Somebody who reaches further may get a role here as well.
      rules.onHolder(tokenId ?? accountId, tokenId === undefined ? 'accountId' : 'tokenId', true) ??
      rules.onUnit('access.write', unitId, 'unitId') ??
      (rules.mayGive(variant, unitId) ? undefined : 'ROLE_NOT_GRANTABLE role'),
  },
  endGrant: {
    slots: { id: of('grant') },
    plain: ['expectedVersion', 'validTo'],
    payload: 'grant { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('grant', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    verdict: (rules, { id }) => rules.onGrant(id, 'id'),
  },
  createApiToken: {
    slots: { unitId: of('unit') },
    plain: ['costPerMinute', 'expiresAt', 'name', 'requestsPerMinute', 'role'],
    payload: 'apiToken { id }',
    variants: ROLES_GIVEN,
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({ unitId: id('unitId'), name: 'Khóa mới', role: variant }),
    verdict: (rules, { unitId }, variant) =>
      rules.onUnit('access.write', unitId, 'unitId') ??
      (rules.mayGive(variant, unitId) ? undefined : 'ROLE_NOT_GRANTABLE role'),
  },
  revokeApiToken: {
    slots: { id: of('token') },
    plain: ['expectedVersion'],
    payload: 'apiToken { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('token', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1 }),
    // Whoever keeps a token may take it away, however far it reaches.
    verdict: (rules, { id }) => rules.onHolder(id, 'id', true),
  },
}
