import { foldVietnamese, type QuestionField } from '@chibo/shared'

/** Texts of a file that somebody decides once for all its rows, counted while these are read. */

/** A text that is counted. Whoever has it adds to `rows`: nothing is looked up for each row. */
export interface Asked {
  readonly field: QuestionField
  /** as the first row has it */
  readonly text: string
  /** the value of the decision, null where that is "none"; undefined: nobody has decided */
  readonly decided: string | null | undefined
  /** what it is taken for as long as nobody decides; null: nothing */
  readonly taken: string | null
  rows: number
}

/** The most texts that are counted: a column that was taken for another one has as many as there are rows. */
const COUNTED = 5_000
/** The most that are kept. */
export const QUESTIONS_MAX = 500

/** The questions that a file raises. */
export class Questions {
  private readonly asked = new Map<string, Asked>()

  /**
   * Asks what a text means, or tells what was decided of it.
   *
   * @returns what counts its rows, the same for texts that fold alike; null where there are too many already
   */
  ask(
    field: QuestionField,
    text: string,
    decided: string | null | undefined,
    taken: string | null = null,
  ): Asked | null {
    const key = `${field} ${foldVietnamese(text)}`
    const there = this.asked.get(key)
    if (there) return there
    if (this.asked.size >= COUNTED) return null
    const asked = { field, text, decided, taken, rows: 0 }
    this.asked.set(key, asked)
    return asked
  }

  /** Those that are kept: what waits for a decision or has one, then what is taken for something; most frequent first. */
  list(): readonly Asked[] {
    const rank = ({ decided, taken }: Asked): number => (decided === undefined && taken !== null ? 1 : 0)
    return [...this.asked.values()]
      .filter(({ rows }) => rows > 0)
      .sort(
        (one, other) => rank(one) - rank(other) || other.rows - one.rows || (one.text < other.text ? -1 : 1),
      )
      .slice(0, QUESTIONS_MAX)
  }
}
