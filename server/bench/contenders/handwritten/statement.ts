/** Of one request: its variables, what its viewer may read, and today. */
export interface Question {
  readonly variables: Readonly<Record<string, string>>
  /** bounds of the paths below the viewer's one grant */
  readonly lower: string
  readonly upper: string
  /** ISO */
  readonly today: string
}

/** A handwritten statement: one row with one JSON column, handed to the client as the database writes it. */
export interface Statement {
  readonly text: string
  /** its parameters, in order */
  readonly values: (question: Question) => readonly unknown[]
}

// The token of the bench holds one grant, so one pair of bounds covers everything; each statement compares it once,
// where it enters the tree.
