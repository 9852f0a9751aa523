import { expect, test } from 'vitest'
import { resolutionStateAfter } from './resolution-states.ts'
import { RESOLUTION_ACTS, RESOLUTION_STATES } from './resolutions.ts'

/** Where each act leads from each state; ".": it cannot be done there. */
const TABLE = `
              DRAFT     DISCUSSED ADOPTED      DISSEMINATED IN_FORCE   REVIEWED   COMPLETED SUPERSEDED WITHDRAWN
  DRAFT       DRAFT     .         .            .            .          .          .         .          .
  DISCUSS     DISCUSSED DISCUSSED .            .            .          .          .         .          .
  ADOPT       ADOPTED   ADOPTED   .            .            .          .          .         .          .
  DISSEMINATE .         .         DISSEMINATED DISSEMINATED IN_FORCE   REVIEWED   .         .          .
  TAKE_EFFECT .         .         IN_FORCE     IN_FORCE     .          IN_FORCE   .         .          .
  REVIEW      .         .         .            .            REVIEWED   REVIEWED   .         .          .
  COMPLETE    .         .         .            .            COMPLETED  COMPLETED  .         .          .
  SUPERSEDE   .         .         SUPERSEDED   SUPERSEDED   SUPERSEDED SUPERSEDED .         .          .
  WITHDRAW    WITHDRAWN WITHDRAWN WITHDRAWN    WITHDRAWN    WITHDRAWN  WITHDRAWN  .         .          .
  SUPPLEMENT  .         .         ADOPTED      DISSEMINATED IN_FORCE   REVIEWED   .         .          .`

test('every act leads where the table says, and nowhere else', () => {
  const [states = [], ...lines] = TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  expect(states).toEqual(RESOLUTION_STATES)
  const told = RESOLUTION_ACTS.map((act) => [
    act,
    ...RESOLUTION_STATES.map((state) => resolutionStateAfter(act, state) ?? '.'),
  ])
  expect(told).toEqual(lines)
})
