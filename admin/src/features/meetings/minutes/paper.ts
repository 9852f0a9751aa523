import type { Block, MinutesBody } from '@chibo/shared'
import { minutesBody, minutesLayout } from '@chibo/shared'
import { sequenceChanges } from '../../../app/differences/sequence.ts'
import type { Change } from '../../../app/differences/sequence.ts'

/** What is printed of minutes as GraphQL tells them. */
export function paperOf(body: string): readonly Block[] {
  return minutesLayout(bodyOf(body))
}

export function bodyOf(body: string): MinutesBody {
  return minutesBody.parse(JSON.parse(body))
}

/** The lines of a paper from top to bottom, those of tables row by row. */
export function linesOf(blocks: readonly Block[]): string[] {
  const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [textOf(block.runs)]
        : block.rows.map((row) =>
            row.map((cell) => cell.map(({ runs }) => textOf(runs)).join(' ')).join(' · '),
          ),
    )
    .filter((line) => line.trim() !== '')
}

/** What lines tell one paper from the other, in their order. */
export function differences(before: readonly string[], after: readonly string[]): Change[] {
  return sequenceChanges(before, after).filter(({ kind }) => kind !== 'KEPT')
}
