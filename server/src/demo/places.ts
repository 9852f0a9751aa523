/** The places of the demo, by their folders in `server/demo`; the first one's sign-in is shown at the start. */
export const PLACES = ['loc-binh', 'nong-cong', 'kien-thuy', 'bac-quang', 'ben-tre'] as const

/** A place of the demo. */
export type PlaceName = (typeof PLACES)[number]
