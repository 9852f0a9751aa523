import { z } from 'zod'
import { ROLES } from './access.ts'
import { day, id, instant, integer, MAX_LINE, optionalText, report, requiredText, version } from './input.ts'
import { LOCALES, type Labels } from './vocabulary.ts'
import { endsBeforeStart } from './work-groups.ts'

/** Where an account stands: INVITED has no password yet. */
export const ACCOUNT_STATES = ['INVITED', 'ACTIVE', 'DISABLED'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]
export const ACCOUNT_STATE_LABELS: Labels<AccountState> = {
  INVITED: { vi: 'Đã mời', en: 'Invited' },
  ACTIVE: { vi: 'Đang dùng', en: 'Active' },
  DISABLED: { vi: 'Đã khóa', en: 'Disabled' },
}

/** Where a token stands. */
export const TOKEN_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const
export type TokenState = (typeof TOKEN_STATES)[number]
export const TOKEN_STATE_LABELS: Labels<TokenState> = {
  ACTIVE: { vi: 'Đang dùng', en: 'Active' },
  EXPIRED: { vi: 'Hết hạn', en: 'Expired' },
  REVOKED: { vi: 'Đã thu hồi', en: 'Revoked' },
}

/** The longest user name. */
export const MAX_USERNAME = 100

/** The largest budget of a token, in cost or requests a minute. */
export const MAX_BUDGET = 100_000_000

/** A user name in its one form: lower case, without blanks around it. */
export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(MAX_USERNAME)
  .regex(/^[a-z0-9][a-z0-9._@-]*$/)

const role = z.enum(ROLES)
const locale = z.enum(LOCALES)

/** The display name of an account or token: one line, nothing invisible. */
const displayName = requiredText(200)

/** What `createAccount` takes. */
export const createAccountInput = z.object({
  username: usernameSchema,
  displayName,
  /** Under which the account is kept; the role holds there and below. */
  unitId: id,
  /** Granted at once; absent: what offices, groups and charges of the member bring. */
  role: role.nullish(),
  memberId: id.nullish(),
  locale: locale.nullish(),
})
/** An account as it was understood. */
export type CreateAccount = z.output<typeof createAccountInput>

/** What `updateAccount` takes: what is absent stays, null clears the member. */
export const updateAccountInput = z.object({
  id,
  expectedVersion: version,
  displayName: optionalText(200),
  unitId: id.nullish(),
  memberId: id.nullish(),
  locale: locale.nullish(),
})
/** A change of an account as it was understood. */
export type UpdateAccount = z.output<typeof updateAccountInput>

/** What acts on one account or token take. */
export const versionedInput = z.object({ id, expectedVersion: version })
/** The thing acted on, and its version when the caller read it. */
export type Versioned = z.output<typeof versionedInput>

/** What `resetAccount` takes. */
export const resetAccountInput = versionedInput.extend({
  /** The second factor goes, too, and every session ends: the device may be in other hands. */
  withSecondFactor: z.boolean().nullish(),
})
/** An account to be given back as it was understood. */
export type ResetAccount = z.output<typeof resetAccountInput>

/** What `grantRole` takes: for exactly one account or token. */
export const grantRoleInput = z
  .object({
    accountId: id.nullish(),
    tokenId: id.nullish(),
    role,
    unitId: id,
    /** Its first day; absent: today. */
    validFrom: day.nullish(),
    /** The day after its last; absent: open. */
    validTo: day.nullish(),
  })
  .superRefine(({ accountId, tokenId, validFrom, validTo }, context) => {
    if ((accountId == null) === (tokenId == null)) report(context, 'ONE_KEY', ['accountId'])
    if (validFrom != null && endsBeforeStart(validFrom, validTo))
      report(context, 'ENDS_BEFORE_START', ['validTo'])
  })
/** A role to be granted as it was understood. */
export type GrantRole = z.output<typeof grantRoleInput>

/** What `endGrant` takes. */
export const endGrantInput = z.object({
  id,
  expectedVersion: version,
  /** The day after its last; absent: it is taken away at once. */
  validTo: day.nullish(),
})
/** The end of a grant as it was understood. */
export type EndGrant = z.output<typeof endGrantInput>

/** What `createApiToken` takes. */
export const createApiTokenInput = z.object({
  name: requiredText(MAX_LINE),
  role,
  /** Where the role holds, with everything below; the token is kept there. */
  unitId: id,
  /** Absent: never. */
  expiresAt: instant.nullish(),
  costPerMinute: integer(1, MAX_BUDGET).nullish(),
  requestsPerMinute: integer(1, MAX_BUDGET).nullish(),
})
/** A token to be made as it was understood. */
export type CreateApiToken = z.output<typeof createApiTokenInput>
