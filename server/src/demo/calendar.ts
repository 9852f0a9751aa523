import type { PlaceFiles } from './files.ts'

/** A meeting that was held, and the visit to it if there was one. */
export interface Occasion {
  readonly cell: string
  readonly kind: 'regular' | 'thematic'
  /** `YYYY-MM-DD` */
  readonly on: string
  /** `HH:MM` in Vietnam */
  readonly time: string
  readonly title: string
  /** the observers' total; undefined: nobody visited */
  readonly score: number | undefined
}

/** All meetings of the place's files, by cell and then by day. */
export function occasions(files: PlaceFiles): Occasion[] {
  const { regularTitle, thematicTitle, days } = files.meetings
  const known = new Set(files.cells.map(({ code }) => code))
  for (const { cell } of [...files.visits, ...files.thematic, ...files.charges])
    if (!known.has(cell)) throw new Error(`There is no cell ${cell}.`)
  return files.cells.flatMap(({ code, day, time }) => {
    const visits = files.visits.find(({ cell }) => cell === code)
    const regular = Object.entries(day === undefined ? {} : days).map(([month, ofMonth]): Occasion => {
      const on = ofMonth[(day ?? 0) - 1]
      if (on === undefined) throw new Error(`Cell ${code} meets on no day of ${month}.`)
      const score = Number(visits?.[month] ?? 0) || undefined
      const title = regularTitle.replace('{month}', month.split('-').reverse().join('/'))
      return { cell: code, kind: 'regular', on, time, title, score }
    })
    const thematic = files.thematic
      .filter(({ cell }) => cell === code)
      .map(({ on, time: at, topic, score }): Occasion => {
        const title = thematicTitle.replace('{topic}', topic)
        return { cell: code, kind: 'thematic', on, time: at, title, score: score ?? undefined }
      })
    return [...regular, ...thematic].sort((a, b) => (a.on < b.on ? -1 : 1))
  })
}
