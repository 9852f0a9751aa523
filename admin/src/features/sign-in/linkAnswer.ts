/** For whom a link sets the password. */
export interface LinkAnswer {
  readonly username: string
  readonly displayName: string
  readonly isInvitation: boolean
}

/** Reads the answer of `POST /auth/link`; undefined for anything unexpected. */
export function readLink(body: unknown): LinkAnswer | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const [username, displayName, purpose] = ['username', 'displayName', 'purpose'].map((name): unknown =>
    Reflect.get(body, name),
  )
  if (typeof username !== 'string' || typeof displayName !== 'string') return undefined
  return { username, displayName, isInvitation: purpose === 'INVITATION' }
}

/** The secret of a link, which stands behind the `#` of its address. */
export function secretOf(hash: string): string | undefined {
  return /^#([\w-]{20,200})$/.exec(hash)?.[1]
}
