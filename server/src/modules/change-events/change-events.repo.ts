import { forgetter } from '../../database/forgetter.ts'

/** Forgets the oldest events; that they were there stays known, so that cursors before them are refused. */
export const forgetChangeEvents = forgetter('forget_change_events')
