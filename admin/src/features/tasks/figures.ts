/** What is counted of a task, how much of it is there, and how much is to be. */
export interface Measured {
  readonly measure: string | null
  readonly target: number | null
  readonly resultValue: number | null
}

/**
 * The figure of a measure against its target: `7/12 hộ`, `12 hộ` before anything was told; undefined where nothing is counted.
 *
 * @param write a number as the language on screen writes it
 */
export function figureText(
  { measure, target, resultValue }: Measured,
  write: (value: number) => string,
): string | undefined {
  if (measure === null || (target === null && resultValue === null)) return undefined
  const figures = [resultValue, target].filter((figure) => figure !== null).map(write)
  return `${figures.join('/')} ${measure}`
}
