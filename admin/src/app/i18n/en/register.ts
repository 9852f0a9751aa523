/** The register by hand: a member's history, and what is done to members. */
export const register = {
  timeline: {
    title: 'History',
    filter: 'Kinds of things in the history',
    all: 'All',
    none: 'Nothing is on record yet.',
    unknownDay: 'Day unknown',
    until: 'until {day}',
    kind: {
      standing: 'Standing',
      activity: 'Activity',
      membership: 'Cell',
      group: 'Working group',
      act: 'Act',
      end: 'End of membership',
    },
  },
  undo: {
    do: 'Undo',
    of: 'Undo: {act}',
    title: 'Undo “{act}” of {day}',
    note: 'What is on record of {name} is again as if it had not been. The act stays in the history, struck through, with the reason.',
    why: 'Why it is undone',
    done: '“{act}” is undone.',
    undone: 'Undone {at}. Reason: {reason}',
  },
  memberState: {
    label: 'How they stand now',
    ended: '{reason} since {day}',
    stay: 'Stays with {unit} for a time',
    stayUntil: 'Stays with {unit} until {day}',
  },
}
