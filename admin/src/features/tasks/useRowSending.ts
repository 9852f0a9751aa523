import type { Locale } from '@chibo/shared'
import { shallowRef } from 'vue'
import { useSend } from '../../app/client/useSend.ts'
import type { Sending } from '../../app/client/useSend.ts'
import { currentLocale } from '../../app/i18n/locale.ts'
import { settled } from './progressRows.ts'
import type { ProgressResult, RowFaults } from './progressRows.ts'

/** What a mutation of several rows answers that stores those that are right. */
interface RowsAnswer {
  readonly userErrors: readonly { readonly path: readonly string[]; readonly message: string }[]
  readonly results: readonly ProgressResult[]
}

/** How rows are sent. */
interface RowSending<Row, Data, Input, Payload extends RowsAnswer> extends Omit<
  Sending<Data, Input, Payload>,
  'fields' | 'faultsOf'
> {
  /** those that are right, as they are sent together */
  readonly inputOf: (rows: readonly Row[]) => Input
  /** what is known to be wrong with a row before it is sent */
  readonly faultsBefore: (row: Row, locale: Locale) => RowFaults | undefined
  /** the fields that show what is wrong with them */
  readonly fieldsShown: readonly string[]
}

/** What was sent: rows that were stored, the answer, whether somebody changed one of them meanwhile. */
interface RowsSent<Payload> {
  readonly stored: ReadonlySet<string>
  readonly answer: Payload | undefined
  readonly isStale: boolean
}

/** A map without some of its keys. */
export const without = <Value>(map: ReadonlyMap<string, Value>, keys: ReadonlySet<string>) =>
  new Map([...map].filter(([key]) => !keys.has(key)))

/** Sends rows at once: what is right is stored, what is wrong stays, with what is wrong beside it. */
export function useRowSending<
  Row extends { readonly id: string },
  Data,
  Input extends object,
  Payload extends RowsAnswer,
>({ inputOf, faultsBefore, fieldsShown, ...sending }: RowSending<Row, Data, Input, Payload>) {
  const faults = shallowRef<ReadonlyMap<string, RowFaults>>(new Map())
  /** Told even where the answer as a whole is refused. */
  let results: readonly ProgressResult[] = []
  const inner = useSend<Data, Input, Payload>({
    ...sending,
    pick: (data) => {
      const payload = sending.pick(data)
      results = payload.results
      return payload
    },
  })
  return {
    busy: inner.busy,
    problem: inner.problem,
    faults,
    /** What is typed into a row makes void what was wrong with it. */
    forget(id: string): void {
      faults.value = without(faults.value, new Set([id]))
    },
    async send(rows: readonly Row[]): Promise<RowsSent<Payload>> {
      faults.value = new Map(
        rows.flatMap((row) => {
          const found = faultsBefore(row, currentLocale())
          return found ? [[row.id, found] as const] : []
        }),
      )
      const right = rows.filter(({ id }) => !faults.value.has(id))
      if (right.length === 0) return { stored: new Set(), answer: undefined, isStale: false }
      results = []
      const answer = await inner.send(inputOf(right))
      const { stored, isStale, ...outcome } = settled(right, results, fieldsShown)
      faults.value = new Map([...faults.value, ...outcome.faults])
      return { stored, answer, isStale }
    },
  }
}
