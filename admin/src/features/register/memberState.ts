import type { Activity, MemberEndReason, Standing } from '@chibo/shared'

interface Period {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** What of a member tells how they stand. */
export interface StandingMember {
  readonly standing: Standing | null
  readonly activity: Activity | null
  readonly memberships: readonly (Period & {
    readonly kind: 'HOME' | 'TEMPORARY'
    readonly unit: { readonly id: string; readonly name: string } | null
    readonly outsideName: string | null
  })[]
  readonly ends: readonly (Period & { readonly reason: MemberEndReason; readonly reasonLabel: string })[]
}

/** Whether a period holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)

/** How a member stands on a day. */
export interface MemberState {
  readonly standing: Standing | null
  readonly activity: Activity | null
  /** A stay elsewhere for a time. */
  readonly stay: StandingMember['memberships'][number] | undefined
  /** Why they are a member no longer. */
  readonly end: StandingMember['ends'][number] | undefined
}

/** How a member stands on a day, from what is dated of them. */
export function stateOn({ standing, activity, memberships, ends }: StandingMember, day: string): MemberState {
  return {
    standing,
    activity,
    stay: memberships.find((one) => one.kind === 'TEMPORARY' && holdsOn(one, day)),
    end: ends.find((one) => holdsOn(one, day)),
  }
}
