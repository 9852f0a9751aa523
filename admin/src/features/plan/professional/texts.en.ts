/** Professional meetings that may take the time of the Party's. */
export const texts = {
  professional: {
    title: 'Professional meetings',
    note: 'Meetings of cells must not share time with professional ones of their office.',
    record: 'Record a professional meeting',
    recorded: 'The professional meeting was recorded',
    remove: 'Remove',
    removeOne: 'Remove: {title}',
    removed: 'The professional meeting was removed',
    unit: 'At the unit',
    what: 'What it is',
    source: 'Known from',
    overlaps: 'Shares time with: {kind}, {at}',
    empty: {
      title: 'No professional meeting was recorded in {year}',
      text: 'What is recorded here is held against the times at which cells meet.',
    },
  },
}
