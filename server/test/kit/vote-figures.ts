import type { SummonedLine } from '../../src/modules/votes/vote-base.rules.ts'

/** Bases of votes, reckoned by hand. */

/** An official member who is at home, active, and came. */
export function voter(more: Partial<SummonedLine> = {}): SummonedLine {
  return {
    standing: 'OFFICIAL',
    activity: 'ACTIVE',
    membership: 'HOME',
    hindrance: null,
    transferred: false,
    notExpectedReason: null,
    voting: true,
    status: 'PRESENT',
    ...more,
  }
}

/** As many who are alike. */
export function many(count: number, more: Partial<SummonedLine> = {}): SummonedLine[] {
  return Array.from({ length: count }, () => voter(more))
}

/** A meeting whose roll is known, and what a vote at it has for its base. */
export interface BaseFigure {
  readonly called: string
  readonly assembly: 'UNIT' | 'BODY'
  readonly roll: readonly SummonedLine[]
  /** seats whose holders are in no register */
  readonly notInRegister: number
  readonly base: number
}

const AWAY = { status: 'UNEXCUSED' } as const
const STATES = {
  exempt: { activity: 'EXEMPT', notExpectedReason: 'EXEMPT' },
  'temporarily exempt': { activity: 'TEMPORARILY_EXEMPT', notExpectedReason: 'TEMPORARILY_EXEMPT' },
  'temporarily elsewhere': { notExpectedReason: 'TEMPORARILY_ELSEWHERE' },
  'on special duty': { notExpectedReason: 'SPECIAL_DUTY' },
  suspended: { activity: 'SUSPENDED', notExpectedReason: 'SUSPENDED', voting: false },
  prosecuted: { hindrance: 'PROSECUTED', voting: false },
  detained: { hindrance: 'DETAINED', voting: false },
} as const satisfies Readonly<Record<string, Partial<SummonedLine>>>

/** Beside ten official members of a unit who all came: one more. */
const inUnit = (called: string, more: Partial<SummonedLine>, base: number): BaseFigure => ({
  called: `a unit, one more: ${called}`,
  assembly: 'UNIT',
  roll: [...many(10), voter(more)],
  notInRegister: 0,
  base,
})
const awayAndHere = (called: keyof typeof STATES, away: number, here: number): BaseFigure[] => [
  inUnit(`${called}, absent`, { ...STATES[called], ...AWAY }, away),
  inUnit(`${called}, present`, STATES[called], here),
]

/** Beside fourteen seats of a body whose holders all came: one more. */
const inBody = (called: string, more: Partial<SummonedLine>, base: number): BaseFigure => ({
  called: `a body, one more: ${called}`,
  assembly: 'BODY',
  roll: [...many(14), voter(more)],
  notInRegister: 0,
  base,
})

/** A cell on paper: 39 members at home, of whom 38 are official, and one who is there for a time. */
export const CELL_ON_PAPER: BaseFigure = {
  called: 'a cell of 38 official members: 38 - 3 - 1 - 2 - 1 - 1 - 1 - 2',
  assembly: 'UNIT',
  roll: [
    ...many(25),
    ...many(3, { ...STATES.exempt, ...AWAY }),
    voter(STATES.exempt),
    voter({ ...STATES['temporarily exempt'], ...AWAY }),
    ...many(2, { ...STATES['temporarily elsewhere'], ...AWAY }),
    voter({ ...STATES['on special duty'], ...AWAY }),
    voter({ ...STATES.suspended, ...AWAY }),
    voter({ ...STATES.detained, ...AWAY }),
    ...many(2, { status: 'EXCUSED' }),
    voter(AWAY),
    voter({ standing: 'PROBATIONARY', voting: false }),
    voter({ membership: 'TEMPORARY', voting: false }),
  ],
  notInRegister: 0,
  base: 27,
}

/** A committee of 15 seats. */
export const COMMITTEE_ON_PAPER: BaseFigure = {
  called: 'a committee of 15 seats: 15 - 1 - 1 - 1',
  assembly: 'BODY',
  roll: [
    ...many(8),
    voter({ transferred: true, ...AWAY }),
    voter({ transferred: true }),
    voter({ ...STATES.suspended, ...AWAY }),
    voter({ ...STATES.detained, ...AWAY }),
    ...many(2, { status: 'EXCUSED' }),
    voter(AWAY),
  ],
  notInRegister: 0,
  base: 12,
}

export const BASE_FIGURES: readonly BaseFigure[] = [
  ...awayAndHere('exempt', 10, 11),
  ...awayAndHere('temporarily exempt', 10, 11),
  ...awayAndHere('temporarily elsewhere', 10, 11),
  ...awayAndHere('on special duty', 10, 11),
  ...awayAndHere('suspended', 10, 10),
  ...awayAndHere('prosecuted', 10, 10),
  ...awayAndHere('detained', 10, 10),
  inUnit('excused for the whole time', { status: 'EXCUSED' }, 10),
  inUnit('excused first, came late', { status: 'LATE' }, 11),
  inUnit('unexcused', AWAY, 11),
  inUnit('probationary, present', { standing: 'PROBATIONARY', voting: false }, 10),
  inUnit('there for a time, present', { membership: 'TEMPORARY', voting: false }, 10),
  inUnit('came, left early', { status: 'PRESENT' }, 11),
  inUnit('not marked', { status: null }, 11),
  inUnit('detained and excused: left out once', { ...STATES.detained, status: 'EXCUSED' }, 10),
  inBody('transferred, absent', { transferred: true, ...AWAY }, 14),
  inBody('transferred, present', { transferred: true }, 15),
  inBody('suspended', { ...STATES.suspended, ...AWAY }, 14),
  inBody('prosecuted', STATES.prosecuted, 14),
  inBody('detained', { ...STATES.detained, ...AWAY }, 14),
  inBody('excused', { status: 'EXCUSED' }, 15),
  inBody('unexcused', AWAY, 15),
  inBody('exempt', { ...STATES.exempt, ...AWAY }, 15),
  inBody('temporarily exempt', { ...STATES['temporarily exempt'], ...AWAY }, 15),
  inBody('elsewhere', { ...STATES['temporarily elsewhere'], ...AWAY }, 15),
  inBody('on special duty', { ...STATES['on special duty'], ...AWAY }, 15),
  {
    called: 'a body, one more: in no register',
    assembly: 'BODY',
    roll: many(14),
    notInRegister: 1,
    base: 15,
  },
  {
    called: 'a body of whom nobody is in the register',
    assembly: 'BODY',
    roll: [],
    notInRegister: 3,
    base: 3,
  },
  CELL_ON_PAPER,
  COMMITTEE_ON_PAPER,
]

/** How many votes a base needs: by more than half, and by two thirds at least. */
export const NEEDED: readonly (readonly [base: number, half: number, twoThirds: number])[] = [
  [10, 6, 7],
  [11, 6, 8],
  [12, 7, 8],
  [14, 8, 10],
  [15, 8, 10],
  [27, 14, 18],
  [3, 2, 2],
  [1, 1, 1],
]
