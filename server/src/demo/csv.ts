/**
 * Reads a small table of the demo: a header line, then one line a row; cells with a comma stand in double quotes.
 * Cells hold no line breaks.
 *
 * @returns one record a row, by the header's names
 * @throws Error for a row that has more or fewer cells than the header
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = text.split(/\r?\n/).filter(Boolean).map(cells)
  return rows.map((row, index) => {
    if (row.length !== header.length) throw new Error(`Row ${index + 2} does not have the header's cells.`)
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']))
  })
}

function cells(line: string): string[] {
  const found = `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
