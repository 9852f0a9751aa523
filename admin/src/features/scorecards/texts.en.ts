import type { texts as vi } from './texts.vi.ts'

/** Scoring a meeting. */
export const texts: typeof vi = {
  scoreForm: {
    title: 'Score a meeting',
    save: 'Save the score',
    saved: 'The score was stored.',
    correcting: 'This corrects the score that {name} gave on {day}.',
    leave: 'The score is not stored. Leave the page and drop it?',
  },
  scorecard: {
    title: 'Scorecard',
    with: 'Score this meeting',
    without: 'The visit is recorded without a score.',
    chooseMeeting: 'Choose a meeting to get the template that was valid on its day.',
    noTemplate: 'No template was valid on {day}.',
    template: 'Template',
    fill: 'Full marks for the rest',
    subtotal: '{points} / {max} points',
    max: 'at most {points}',
    pointsOf: 'Points of {criterion}',
    yes: 'Met',
    no: 'Not met',
    reason: 'Reason for the deduction',
    total: 'Total',
    complete: 'All criteria are scored',
    progress: '{scored} of {all} criteria scored',
    withoutReason: '{count} deductions without a reason',
    by: 'scored by {name} on {day}',
    code: 'Code',
    criterion: 'Criterion',
    points: 'Points',
    passedGates: 'The meeting went on without, for a reason that was given:',
  },
  scoreKind: {
    SELF: 'Own score',
    OBSERVER: 'Observer’s score',
    OFFICIAL: 'Official score',
  },
}
