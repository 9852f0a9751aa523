import { attended, foldVietnamese } from '@chibo/shared'
import type { AttendanceStatus } from '@chibo/shared'

/** Somebody on the roll who came. */
export interface Speaker {
  readonly id: string
  readonly name: string
  readonly spoke: boolean
  readonly minutes: number
}

/** How many letters of a name are typed before names are sought. */
export const SOUGHT_FROM = 2

/** Those on a roll who came: who has not spoken first. */
export function speakersOf(
  roll: readonly {
    readonly member?: { readonly id: string; readonly fullName: string } | null
    readonly status?: AttendanceStatus | null
    readonly spoke: boolean
    readonly minutesSpoken: number
  }[],
): Speaker[] {
  return roll
    .flatMap(({ member, status, spoke, minutesSpoken }) =>
      member && attended(status)
        ? [{ id: member.id, name: member.fullName, spoke, minutes: minutesSpoken }]
        : [],
    )
    .sort((a, b) => Number(a.spoke) - Number(b.spoke))
}

/** Those of whose names a word begins so, by the given name first; everybody while too little is typed. */
export function foundSpeakers(speakers: readonly Speaker[], typed: string): Speaker[] {
  const sought = foldVietnamese(typed.trim())
  if (sought.length < SOUGHT_FROM) return [...speakers]
  const rank = ({ name }: Speaker): number => {
    const folded = foldVietnamese(name)
    const words = folded.split(' ')
    if (words.at(-1)?.startsWith(sought)) return 0
    return ` ${folded}`.includes(` ${sought}`) ? 1 : 2
  }
  return speakers
    .map((speaker) => ({ speaker, rank: rank(speaker) }))
    .filter((one) => one.rank < 2)
    .sort((a, b) => Number(a.speaker.spoke) - Number(b.speaker.spoke) || a.rank - b.rank)
    .map(({ speaker }) => speaker)
}
