/** How the session travels between server and browser. */
export interface SessionCookie {
  readonly name: string
  /** the secret in a request's Cookie header; undefined when there is none */
  read(header: string | undefined): string | undefined
  /** the Set-Cookie header that hands out a secret for so many seconds */
  write(secret: string, seconds: number): string
  /** the Set-Cookie header that takes it back */
  clear(): string
}

/**
 * The cookie of sessions: out of reach of scripts, sent by links from elsewhere but by no foreign form or script,
 * bound to this host.
 *
 * @param publicUrl https: `__Host-chibo`, over https alone; http (loopback): `chibo`
 */
export function createSessionCookie(publicUrl: string): SessionCookie {
  const secure = new URL(publicUrl).protocol === 'https:'
  const name = secure ? '__Host-chibo' : 'chibo'
  // Secrets are base64url: nothing in them needs quoting or encoding.
  const write = (secret: string, seconds: number) =>
    `${name}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    read: (header) => valueOf(header, name),
    write,
    clear: () => write('', 0),
  }
}

/** The first cookie of a name; browsers send the one with the longest path first. */
function valueOf(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name && value !== undefined) return value.trim()
  }
  return undefined
}
