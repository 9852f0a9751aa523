import { TODAY } from '../kit/app.ts'
import type { Asker } from '../naive/duel.ts'
import type { Organization } from '../naive/organization.ts'
import { grantsOf, Policy } from '../naive/policy.ts'
import { ACCOUNT_HOLDERS, BOARD, credentialOf, TOKEN_HOLDERS } from './viewers.rows.ts'

/** Somebody who asks. */
export interface MatrixViewer {
  readonly name: string
  /** what they show: a token, a cookie, nothing */
  readonly credential: string
  /** as the written rules know them; null for who is nobody to the program */
  readonly asker: Asker | null
  /** what they may read; nothing for nobody */
  readonly policy: Policy
}

/** Everybody who asks in the matrix: every role, none, ended, revoked, disabled, not signed in. */
export function viewersOf(organization: Organization): MatrixViewer[] {
  const names = [...TOKEN_HOLDERS.map(({ name }) => name), ...ACCOUNT_HOLDERS, 'not signed in']
  return names.map((name) => viewerNamed(organization, name))
}

/** The board of everything. */
export function boardOf(organization: Organization): MatrixViewer {
  return viewerNamed(organization, BOARD.name)
}

function viewerNamed(organization: Organization, name: string): MatrixViewer {
  const account = organization.accounts.find((one) => one.display_name === name)
  const token = organization.tokens.find((one) => one.name === name)
  const owner = { accountId: account?.id ?? null, tokenId: token?.id ?? null }
  const isNobody = !account && !token
  const isOut = isNobody || token?.revoked_at != null || account?.disabled_at != null
  const grants = isOut ? [] : grantsOf(organization, owner, TODAY)
  const asker: Asker | null = isOut ? null : { ...owner, name, locale: 'vi', grants }
  return { name, credential: credentialOf(name), asker, policy: new Policy(organization, grants) }
}
