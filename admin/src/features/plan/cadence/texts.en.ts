import type { texts as vi } from './texts.vi.ts'

/** What cells held in a year, and what they did not. */
export const texts: typeof vi = {
  cadence: {
    title: 'Cadence of meetings',
    note: 'Whether cells met, met late or did not meet, month by month and quarter by quarter.',
    cells: '{count} cells',
    unit: 'Unit',
    quarter: 'Quarter {quarter}',
    all: 'All',
    wholeYear: 'Whole year',
    notOver: 'not over yet',
    view: 'View',
    map: 'Map',
    table: 'Table of shares',
    wide: 'There are more than 2,000 cells here: each line is a unit directly below. Choose one to see its cells.',
    period: 'Period of the list',
    missing: 'Did not meet: {period}',
    others: 'and {count} others; choose a unit below to see all.',
    nobodyMissing: 'No cell failed to meet in this period',
    findings: 'Worth a look',
    without: 'Quarter {quarter}: {count} cells without a thematic meeting',
    overlaps: '{count} meetings share time with a professional one',
    overlapping: 'Share time with professional meetings',
    overlap: 'shares time with {title}, {from} – {until}',
    noOverlap: 'No meeting shares time',
    empty: {
      title: 'No cells',
      text: 'There is no cell here whose meetings the account may see.',
    },
  },
}
