/** From when to when something is held, as the server says it. */
export interface HeldTime {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** What is held on a day, what is to be later, and what was before. */
export interface Holders<One> {
  readonly now: readonly One[]
  readonly coming: readonly One[]
  readonly past: readonly One[]
}

/** Parts what is held by a day; each part in the order given. */
export function holdersOn<One extends HeldTime>(all: readonly One[], day: string): Holders<One> {
  const isOver = ({ validTo }: One): boolean => validTo !== null && validTo <= day
  const isComing = ({ validFrom }: One): boolean => validFrom !== null && validFrom > day
  return {
    now: all.filter((one) => !isOver(one) && !isComing(one)),
    coming: all.filter(isComing),
    past: all.filter((one) => isOver(one) && !isComing(one)),
  }
}
