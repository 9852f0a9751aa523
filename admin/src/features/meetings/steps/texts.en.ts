import type { texts as vietnamese } from './texts.vi.ts'

export const texts: typeof vietnamese = {
  step: {
    title: 'Progress',
    next: 'Next step: {label}',
    settled: 'Nothing is left to be done for now.',
    missing: '{count} steps are to be done, or need a reason, before it goes on.',
    progress: '{settled} of {asked} steps',
    record: 'Record as done',
    recordOf: 'Record as done: {label}',
    takeBack: 'Take back',
    takeBackOf: 'Take back as done: {label}',
    go: 'Go there',
    goOf: 'Go there: {label}',
    minutes: '{minutes} minutes',
    reason: 'Reason: {reason}',
    written: '{by}, {at}',
  },
  stepGate: {
    note: 'These steps are not done. Go back and do them, or give a reason for going on; reasons are kept with the meeting.',
    reason: 'Reason for going on without: {label}',
  },
  stepClock: {
    title: 'Time',
    taken: '{taken} minutes so far',
    planned: '{planned} minutes planned',
    over: '{over} minutes over',
    item: 'Item {number}: {taken} minutes',
    silent: 'Have not spoken: {silent} of {came} who came',
  },
  notice: {
    title: 'Notices',
    none: 'No notice has been recorded.',
    give: 'Record a notice',
    audience: 'Who was told',
    channel: 'How',
    day: 'Day of the notice',
    time: 'Time of the notice',
    note: 'Note',
    save: 'Save the notice',
    given: 'The notice was recorded.',
  },
}
